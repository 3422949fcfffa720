// swift-format-ignore-file
// Made by packaging/words of Lists/en.txt.

extension Vocabulary {
    /// The words of the language `en`.
    static var en: Vocabulary {
        Vocabulary(
            text: enText, starts: enStarts,
            initials: enInitials, forms: enForms,
            sets: enSets, firsts: enFirsts,
            senses: enSenses,
            names: enNames,
            yes: "yes", no: "no",
            joinsNumbers: false, hasDotOrdinals: false)
    }

    /// How the language `en` says a day.
    static var enDays: DayNames {
        DayNames(
            weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
            months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
            form: "W D M")
    }

    private static let enText = """
        *illionth
        *illionths
        *teenth
        *teenths
        *tieth
        *tieths
        12 midnight
        12 noon
        2day
        2day week
        2moro
        2moro week
        2morrow
        2morrow week
        2moz
        2moz week
        2night
        2nite
        4 sure
        4ever
        D M
        D M Y
        D M in Y
        D M of Y
        D day of M
        D day of next month
        D day of this month
        D of M
        D of M Y
        D of M in Y
        D of M of Y
        D of next month
        D of this month
        H ish
        H o clock
        H oclock
        H or so
        H sharp
        K N
        K o N
        K oh N
        L ago
        L from now
        L later
        M D
        M D Y
        M D in Y
        M D of Y
        M the D
        M the D Y
        M the D in Y
        M the D of Y
        N U after B
        N U after D M
        N U after D M Y
        N U after D of M
        N U after D of M Y
        N U after M D
        N U after M D Y
        N U after M the D
        N U after M the D Y
        N U after the D M
        N U after the D M Y
        N U after the D of M
        N U after the D of M Y
        N U ago
        N U before B
        N U before D M
        N U before D M Y
        N U before D of M
        N U before D of M Y
        N U before M D
        N U before M D Y
        N U before M the D
        N U before M the D Y
        N U before the D M
        N U before the D M Y
        N U before the D of M
        N U before the D of M Y
        N U from 2day
        N U from B
        N U from now
        N U from today
        N U later
        N after H
        N after H oclock
        N b
        N before H
        N min after H
        N min after H oclock
        N min before H
        N min of H
        N min past H
        N min past H oclock
        N min til H
        N min till H
        N min to H
        N min to H oclock
        N mins after H
        N mins after H oclock
        N mins before H
        N mins of H
        N mins past H
        N mins past H oclock
        N mins til H
        N mins till H
        N mins to H
        N mins to H oclock
        N minute after H
        N minute after H oclock
        N minute before H
        N minute of H
        N minute past H
        N minute past H oclock
        N minute til H
        N minute till H
        N minute to H
        N minute to H oclock
        N minutes after H
        N minutes after H oclock
        N minutes before H
        N minutes of H
        N minutes past H
        N minutes past H oclock
        N minutes til H
        N minutes till H
        N minutes to H
        N minutes to H oclock
        N moment
        N moments
        N of H
        N past H
        N past H oclock
        N sec
        N secs
        N til H
        N till H
        N to H
        N to H oclock
        O
        O W in M
        O W in M Y
        O W in next month
        O W in the month
        O W in this month
        O W of M
        O W of M Y
        O W of next month
        O W of the month
        O W of this month
        O of the month
        O of this month
        V
        V able
        V able to
        V accept
        V accept any
        V accept it
        V accept one
        V accept that
        V accept this
        V accept to
        V agree
        V attend
        V available
        V be
        V be able to
        V be able to make attend
        V be able to make come
        V be able to make it
        V be coming
        V be there
        V come
        V coming
        V correct
        V do
        V do any
        V do it
        V do one
        V do that
        V do this
        V do to
        V for me
        V for us
        V go
        V have
        V have any
        V have it
        V have one
        V have that
        V have this
        V have to
        V interested
        V like
        V like any
        V like it
        V like one
        V like that
        V like this
        V like to
        V make
        V make any
        V make it
        V make it to
        V make one
        V make that
        V make this
        V make to
        V necessary
        V need
        V need any
        V need it
        V need one
        V need that
        V need this
        V need to
        V needed
        V ok
        V okay
        V possible
        V really able
        V really accept
        V really agree
        V really attend
        V really available
        V really be
        V really come
        V really coming
        V really correct
        V really do
        V really go
        V really have
        V really interested
        V really like
        V really make
        V really necessary
        V really need
        V really needed
        V really ok
        V really okay
        V really possible
        V really required
        V really right
        V really think
        V really true
        V really want
        V really work
        V required
        V right
        V there
        V think
        V think so
        V true
        V want
        V want any
        V want it
        V want one
        V want that
        V want this
        V want to
        V work
        W
        W last week
        W next week
        W of last week
        W of next week
        W of the following week
        W of the next week
        W of this week
        W this week
        W week
        Y M D
        a
        a bit early
        a bit late
        a couple
        a couple of
        a dozen
        a fortnight from 2day
        a fortnight from now
        a fortnight from today
        a fortnight later
        a half
        a half hour
        a max of
        a maximum of
        a minimum of
        a no
        a quarter
        a quarter after H
        a quarter after H oclock
        a quarter before H
        a quarter hour
        a quarter of H
        a quarter of an hour
        a quarter past H
        a quarter past H oclock
        a quarter til H
        a quarter til H oclock
        a quarter till H
        a quarter till H oclock
        a quarter to H
        a quarter to H oclock
        a week 2day
        a week 2moro
        a week 2morrow
        a week 2moz
        a week W
        a week on W
        a week tmr
        a week tmrow
        a week tmrw
        a week tmw
        a week today
        a week tommorow
        a week tommorrow
        a week tomorow
        a week tomorro
        a week tomorrow
        abn
        about
        about L ago
        about L from now
        above
        absolutely
        absolutely not
        absolutely yes
        accept
        accept it
        accept that
        accept this
        accepted
        account
        acct
        add
        additional
        adult
        affirmative
        afraid
        afraid not
        after
        after work
        afternoon
        afternoons
        again
        ago
        agree
        agree it
        agree that
        agree this
        agreed
        ah
        ah ok
        aight
        aint
        all
        all fine
        all four
        all good
        all of the above
        all of them
        all okay
        all right
        all set
        all three
        almost
        already did
        already got it
        already got one
        already got that
        already have
        already have it
        already have one
        already have that
        alright
        also
        alternate
        always
        am
        am not
        amazing
        an
        an hour and a half
        and
        and a half
        and a quarter
        and above
        and after
        and before
        and beyond
        and earlier
        and i
        and later
        and me
        and more
        and my
        and no
        and one half
        and one quarter
        and over
        and three quarters
        and up
        another
        another one
        answer
        answer is
        any
        any day but
        any more
        any time after
        any time but
        anyday but
        anymore
        anything but
        apart from
        approved
        approx
        approximately
        approximately L ago
        approximately L from now
        apr
        april
        are
        are a no
        are not
        are out
        arent
        around
        around L ago
        around L from now
        arrive
        arriving
        arvo
        as early as
        as late as
        as well
        as well as
        ash wednesday
        aside from
        at
        at all
        at least
        at most
        at night
        at the earliest
        at the latest
        at the moment
        at the very earliest
        at the very latest
        at this time
        atleast
        atmost
        attend
        attending
        aug
        august
        available
        away
        awesome
        aye
        b4
        baby
        back
        back in N
        bad
        bank holiday
        be
        be back
        be here
        be there
        bed
        before
        before work
        beginning
        below
        besides
        better not
        between
        beyond
        bigger than
        billion
        billions
        black friday
        bn
        book
        book me in
        book us in
        booked
        booked up
        booking
        both
        both of them
        boxing
        brilliant
        bring
        bucks
        busy
        but not
        but thank you
        but thanks
        by
        by all means
        by me
        by no means
        by us
        bye
        ca
        call you in N
        came
        came in
        came out
        can
        can do
        can i get
        can i have
        can make it
        can not
        can we have
        cancel
        canceling
        cancelling
        cannot
        cannot wait
        cant
        cant come
        cant make it
        cant make it today
        cant wait
        card
        case
        catch you
        cent
        cents
        certainly
        certainly not
        change
        changing
        cheers
        chf
        child
        choice
        choose
        christmas
        circa
        clash
        clashes
        clean monday
        close
        closed
        closes
        closing
        come
        come back
        coming
        coming W
        commencing
        confirm
        confirm it
        confirm that
        confirm this
        confirmed
        cool
        copy that
        correct
        cost
        costing
        costs
        could
        could i get
        could i have
        could not
        could we get
        could we have
        could work
        couldnt
        count me in
        count me out
        count us in
        couple
        cr
        credit card
        crore
        crores
        customer
        cyber monday
        d
        d work
        day
        day after
        day after 2moro
        day after 2morrow
        day after 2moz
        day after tmr
        day after tmrow
        day after tmrw
        day after tmw
        day after tommorow
        day after tommorrow
        day after tomorow
        day after tomorro
        day after tomorrow
        day before
        day before yesterday
        day off
        days
        deal
        dec
        december
        decline
        declined
        definitely
        definitely not
        definitely yes
        denied
        deny
        did not
        didnt
        difficult
        disagree
        disagreed
        do
        do it
        do not
        do that
        do this
        does
        does not
        doesnt
        doesnt look like
        dollar
        dollars
        dont
        dont be late
        dont do it
        dont forget
        dont know if
        dont message me again
        dont mind
        dont text me
        dont text me again
        dont thing so
        dont think so
        dont want to
        dont worry
        double
        doubt
        doz
        dozen
        dozens
        dozs
        during
        during the night
        dz
        dzs
        each
        earlier
        earlier than
        earlier than or at
        earlier then
        earliest
        easter
        eat
        eight
        eighteen
        eighteenth
        eighth
        eighths
        eightieth
        eighty
        eighty eight
        eighty eighth
        eighty fifth
        eighty first
        eighty five
        eighty four
        eighty fourth
        eighty nine
        eighty ninth
        eighty one
        eighty seven
        eighty seventh
        eighty six
        eighty sixth
        eighty third
        eighty three
        eighty two
        eightyeight
        eightyeighth
        eightyfifth
        eightyfirst
        eightyfive
        eightyfour
        eightyfourth
        eightynine
        eightyninth
        eightyone
        eightyseven
        eightyseventh
        eightysix
        eightysixth
        eightythird
        eightythree
        eightytwo
        eleven
        eleventh
        elevenths
        else
        end
        ending
        ending on
        ending with
        ends
        equal or greater than
        equal or less than
        equal or more than
        equal or smaller than
        equal to or after
        er
        eur
        euro
        euros
        eve
        evening
        evenings
        ever
        every
        everything
        exactly
        exceed
        exceeding
        exceeds
        excellent
        except
        excluding
        extra
        false
        fancy
        fantastic
        favorite
        favourite
        feb
        february
        fewer
        fewer than
        fifteen
        fifteenth
        fifth
        fifths
        fiftieth
        fifty
        fifty eight
        fifty eighth
        fifty fifth
        fifty first
        fifty five
        fifty four
        fifty fourth
        fifty nine
        fifty ninth
        fifty one
        fifty seven
        fifty seventh
        fifty six
        fifty sixth
        fifty third
        fifty three
        fifty two
        fiftyeight
        fiftyeighth
        fiftyfifth
        fiftyfirst
        fiftyfive
        fiftyfour
        fiftyfourth
        fiftynine
        fiftyninth
        fiftyone
        fiftyseven
        fiftyseventh
        fiftysix
        fiftysixth
        fiftythird
        fiftythree
        fiftytwo
        fine
        fine by me
        fine with me
        finish
        finished
        finishes
        finishing
        first
        first thing
        first time
        fit me in
        five
        fold
        following day
        for
        for all
        for me
        for now
        for sure
        for us
        fortieth
        fortnight
        fortnights
        forty
        forty eight
        forty eighth
        forty fifth
        forty first
        forty five
        forty four
        forty fourth
        forty nine
        forty ninth
        forty one
        forty seven
        forty seventh
        forty six
        forty sixth
        forty third
        forty three
        forty two
        fortyeight
        fortyeighth
        fortyfifth
        fortyfirst
        fortyfive
        fortyfour
        fortyfourth
        fortynine
        fortyninth
        fortyone
        fortyseven
        fortyseventh
        fortysix
        fortysixth
        fortythird
        fortythree
        fortytwo
        four
        fourteen
        fourteenth
        fourth
        fourths
        fourty
        fourty eight
        fourty five
        fourty four
        fourty nine
        fourty one
        fourty seven
        fourty six
        fourty three
        fourty two
        fourtyeight
        fourtyfive
        fourtyfour
        fourtynine
        fourtyone
        fourtyseven
        fourtysix
        fourtythree
        fourtytwo
        franc
        francs
        free
        fri
        friday
        from
        from work
        full
        gbp
        get
        get off
        get outlook for
        gets off
        give me
        give me N
        give me N U
        give us N U
        glad to
        gladly
        go
        go ahead
        go for it
        going to
        good
        good afternoon
        good evening
        good friday
        good morning
        good night
        good to go
        got it
        great
        greater than
        group of
        guest
        h
        had
        hadnt
        haha
        half
        half H
        half a dozen
        half a hundred
        half an hour
        half dozen
        half hour
        half of an hour
        half past H
        half past H o clock
        half past H oclock
        halves
        happy
        happy to
        hard
        has
        hasnt
        hate
        have
        have a good day
        have a great day
        have a nice day
        have a nice evening
        have not
        have one already
        havent
        he
        heck no
        heck yeah
        heck yes
        hell nah
        hell no
        hell yeah
        hell yes
        hello
        her
        here
        hey
        hi
        higher than
        his
        holiday
        holidays
        holy
        hour
        hour and a half
        hours
        hr
        hrs
        hundred
        hundreds
        hundredth
        hundredths
        i
        i accept
        i accept it
        i accept that
        i accept this
        i agree
        i agree it
        i agree that
        i agree this
        i already did
        i already got it
        i already got one
        i already got that
        i already have
        i already have it
        i already have one
        i already have that
        i am
        i am coming
        i am fine
        i am good
        i am not
        i am not coming
        i am not interested
        i am ok
        i am sorry
        i approve
        i can
        i can come
        i can make it
        i cannot
        i cannot make it
        i cant
        i cant come
        i cant make it
        i cant make it today
        i choose
        i confirm
        i confirm it
        i confirm that
        i confirm this
        i d
        i d go for
        i d like
        i d like it
        i d like that
        i d like this
        i d like to
        i d love it
        i d love that
        i d love this
        i d love to
        i d prefer not to
        i d rather not
        i d say
        i decline
        i did
        i did not
        i didnt
        i disagree
        i do
        i do not
        i do not accept
        i do not agree
        i do not think so
        i do not want it
        i do not want to
        i does
        i dont
        i dont accept
        i dont agree
        i dont thing so
        i dont think so
        i dont want it
        i dont want that
        i dont want to
        i guess
        i have
        i have not
        i havent
        i like it
        i like that
        i like this
        i ll
        i ll be here
        i ll be there
        i ll come
        i ll go for
        i ll go with
        i ll have
        i ll pass
        i ll take
        i love it
        i love that
        i love this
        i object
        i pick
        i prefer not to
        i refuse
        i reject
        i take
        i think
        i think not
        i understand
        i want
        i want it
        i want that
        i want this
        i will
        i will be there
        i will come
        i will not
        i will not be able to make it
        i will take
        i wont
        i wont be able to come
        i wont be able to make it
        i wont make it
        i would
        i would like
        i would like it
        i would like that
        i would like this
        i would like to
        i would love it
        i would love that
        i would love this
        i would love to
        i would rather not
        iban
        ideal
        if not too late
        if possible
        if you can
        ill
        im
        im afraid
        im afraid not
        im coming
        im fine
        im going with
        im good
        im in
        im not
        im not coming
        im not interested
        im okay
        im out
        im set
        im sorry
        impossible
        in
        in L
        in L time
        in N U
        in N U from 2day
        in N U from now
        in N U from today
        in N U time
        in a fortnight
        in a fortnight s time
        in a fortnights time
        in about L
        in approximately L
        in around L
        in like L
        in roughly L
        in the afternoon
        in the evening
        in the morning
        in the night
        incorrect
        indeed
        instead of
        invoice
        is
        is a no
        is fine
        is good
        is great
        is my answer
        is my choice
        is not
        is ok
        is okay
        is out
        isbn
        isnt
        it
        it can
        it did
        it do
        it does
        it doesnt
        it is
        it is correct
        it is first time
        it is my first time
        it is not
        it is not ok
        it is not okay
        it is ok
        it is okay
        it is our first time
        it is true
        it isnt
        it isnt ok
        it ll
        it will
        it works
        it works for me
        it would
        its
        its correct
        its first time
        its my first time
        its not
        its not ok
        its not okay
        its not true
        its ok
        its okay
        its our first time
        its true
        ive already got one
        ive had got one
        jan
        january
        join
        jul
        july
        jun
        june
        just
        just over
        just under
        k
        kay
        kid
        kk
        krore
        krores
        lac
        lakh
        lakhs
        larger than
        last
        last W
        last W in M
        last W in M Y
        last W of M
        last W of M Y
        last W of next month
        last W of the month
        last W of this month
        last night
        last week W
        last week on W
        later
        later than
        later than or at
        later then
        latest
        leave
        leaves
        leaving
        less
        less than
        less then
        lets
        lets do
        lets do it
        lets do it instead
        lets do that
        lets do that instead
        lets do this
        lets do this instead
        lets go
        lets go with
        lets go with it
        lets go with that
        lets say
        letter
        like
        like it
        like that
        like this
        like to
        list
        lkh
        lkhs
        ll
        ll work
        looking forward
        looking forward to it
        looking forward to that
        looking forward to this
        looks
        looks good
        looks great
        looks right
        love it
        love that
        love this
        love to
        lovely
        lower than
        m
        madam
        make
        make it
        many thanks
        mar
        march
        mate
        maundy
        max
        max of
        maximum
        maximum of
        may
        may i have
        maybe
        me
        meet
        meeting
        member
        message
        messages
        messaging
        mhm
        mhmm
        mid
        midday
        midnight
        might
        mil
        mill
        million
        millions
        min
        min of
        minimum
        minimum of
        mins
        minus
        minute
        minutes
        mio
        missed
        mln
        mm hmm
        mn
        mo
        moment
        moments
        mon
        monday
        month
        months
        more
        more or less
        more than
        more then
        morning
        morning all
        mornings
        morrow
        most certainly
        most definitely
        mothering
        move
        move it
        moving
        mth
        mths
        much
        my
        my answer is
        my choice is
        my first time
        my friend
        n
        na
        nada
        nah
        nah im good
        naturally
        naught
        naw
        nay
        nd
        nearly
        need
        negative
        neither
        never
        never ever
        never mind
        next
        next D M
        next D of M
        next W
        next day
        next month on the D
        next month the D
        next week W
        next week on W
        nhs
        nice
        night
        nights
        nil
        nine
        nineteen
        nineteenth
        nineth
        ninetieth
        ninety
        ninety eight
        ninety eighth
        ninety fifth
        ninety first
        ninety five
        ninety four
        ninety fourth
        ninety nine
        ninety ninth
        ninety one
        ninety seven
        ninety seventh
        ninety six
        ninety sixth
        ninety third
        ninety three
        ninety two
        ninetyeight
        ninetyeighth
        ninetyfifth
        ninetyfirst
        ninetyfive
        ninetyfour
        ninetyfourth
        ninetynine
        ninetyninth
        ninetyone
        ninetyseven
        ninetyseventh
        ninetysix
        ninetysixth
        ninetythird
        ninetythree
        ninetytwo
        ninth
        ninths
        ninty
        ninty eight
        ninty five
        ninty four
        ninty nine
        ninty one
        ninty seven
        ninty six
        ninty three
        ninty two
        nintyeight
        nintyfive
        nintyfour
        nintynine
        nintyone
        nintyseven
        nintysix
        nintythree
        nintytwo
        no
        no can do
        no chance
        no deal
        no dice
        no go
        no good
        no i am not
        no i cannot
        no i cant
        no i do not
        no i dont
        no i wont
        no im not
        no interest
        no it isnt
        no its not
        no later than
        no less than
        no longer
        no maam
        no more messages
        no more texts
        no more than
        no need
        no one
        no one but
        no problem
        no sir
        no siree
        no sorry
        no thank you
        no thanks
        no use
        no way
        no way jose
        no we cant
        no we dont
        no worries
        nobody
        none
        none of them
        noo
        noon
        noone
        noonish
        nop
        nope
        nor
        not
        not a chance
        not a problem
        not after
        not agreed
        not anymore
        not at all
        not at the moment
        not bad
        not before
        not coming
        not counting
        not for me
        not happening
        not incl
        not including
        not interested
        not likely
        not me
        not now
        not ok
        not okay
        not possible
        not really
        not right now
        not this time
        not today
        not true
        not yet
        noted
        nothing
        nought
        nov
        november
        now
        nr
        nuh uh
        number
        obviously
        oclock
        oct
        october
        of
        of course
        of course not
        of the afternoon
        of the morning
        off
        off sick
        oh
        ok
        ok by me
        ok deal
        ok then
        ok with me
        okay
        okay then
        okey
        okey doke
        okey dokey
        oki
        okie
        okie dokie
        old
        on
        on holiday
        on vacation
        one
        one and a half hours
        one half
        one hour and a half
        one hundredth
        one min
        one minute
        one moment
        one more thing
        one more time
        one of
        one quarter
        one sec
        one second
        ones
        oneth
        oneths
        only
        onward
        onwards
        open
        opt out
        option
        or
        or above
        or after
        or before
        or below
        or earlier
        or equal than
        or equal to
        or equals
        or fewer
        or later
        or less
        or more
        or over
        or so
        or sooner
        or under
        order
        order number
        other
        other than
        others
        our
        our first time
        out
        out of
        out of the question
        out of town
        over
        overbooked
        overmorrow
        p
        pair
        pairs
        palm sunday
        party
        party of
        pass
        passport
        past
        pay
        paying
        pct
        pence
        pencil me in
        penny
        people
        per cent
        percent
        percentage
        percentages
        percents
        perfect
        perhaps
        person
        pick up
        picking up
        place
        placed
        play
        please
        please do
        please dont
        please no
        pls
        plus
        plus me
        plz
        pm
        point
        policy
        policy number
        positive
        postpone
        pound
        pounds
        precisely
        prefer
        prefer not to
        press
        pretty early
        pretty late
        prior to
        probably
        push
        put me down
        put us down
        quarter
        quarter after H
        quarter after H oclock
        quarter before H
        quarter hour
        quarter of H
        quarter of an hour
        quarter past H
        quarter past H oclock
        quarter til H
        quarter til H oclock
        quarter till H
        quarter till H oclock
        quarter to H
        quarter to H oclock
        quarters
        quid
        quite early
        quite late
        ramadan
        ranked
        rather not
        rather than
        rd
        really
        ref
        reference
        refuse
        reject
        rejected
        remove
        remove me
        remove me from the list
        remove me from this list
        remove me from your list
        reschedule
        rescheduling
        return
        returning
        right
        right now
        righto
        ring you in N
        roger
        roger that
        room
        roughly
        roughly L ago
        roughly L from now
        s
        sadly
        sat
        saturday
        say
        score
        seat
        sec
        second
        seconds
        secs
        see u
        see u later
        see u soon
        see u then
        see u there
        see ya
        see ya later
        see ya soon
        see ya then
        see ya there
        see you
        see you later
        see you soon
        see you then
        see you there
        seems
        sent from mail
        sent from my
        sent from outlook
        sent from yahoo
        sep
        sept
        september
        set it up
        set something up
        set up a time
        seven
        seventeen
        seventeenth
        seventh
        sevenths
        seventieth
        seventy
        seventy eight
        seventy eighth
        seventy fifth
        seventy first
        seventy five
        seventy four
        seventy fourth
        seventy nine
        seventy ninth
        seventy one
        seventy seven
        seventy seventh
        seventy six
        seventy sixth
        seventy third
        seventy three
        seventy two
        seventyeight
        seventyeighth
        seventyfifth
        seventyfirst
        seventyfive
        seventyfour
        seventyfourth
        seventynine
        seventyninth
        seventyone
        seventyseven
        seventyseventh
        seventysix
        seventysixth
        seventythird
        seventythree
        seventytwo
        she
        shift
        should work
        shouldnt
        show
        shrove
        since
        sir
        six
        sixteen
        sixteenth
        sixth
        sixths
        sixtieth
        sixty
        sixty eight
        sixty eighth
        sixty fifth
        sixty first
        sixty five
        sixty four
        sixty fourth
        sixty nine
        sixty ninth
        sixty one
        sixty seven
        sixty seventh
        sixty six
        sixty sixth
        sixty third
        sixty three
        sixty two
        sixtyeight
        sixtyeighth
        sixtyfifth
        sixtyfirst
        sixtyfive
        sixtyfour
        sixtyfourth
        sixtynine
        sixtyninth
        sixtyone
        sixtyseven
        sixtyseventh
        sixtysix
        sixtysixth
        sixtythird
        sixtythree
        sixtytwo
        size
        smaller than
        sms
        so
        so much
        so no
        so sorry
        so yes
        so yes i will
        so yes please
        sold out
        sooner than
        sorry
        sorry no
        sounds
        sounds fine
        sounds good
        sounds great
        sounds like a plan
        sounds perfect
        spend
        spent
        squared
        ssn
        st
        starting
        starting at
        starting from
        stay
        still
        stop all
        stop it
        stop messaging me
        stop sending me messages
        stop sending me texts
        stop sending messages
        stop sending texts
        stop texting
        stop texting me
        stop these messages
        stop these texts
        suits
        sun
        sunday
        super tuesday
        sure
        sure do
        sure thing
        sure yes
        surely
        surpass
        surpasses
        surpassing
        swap
        sweet
        switch
        table
        table for
        take
        take me off
        take me off the list
        take me off this list
        take me off your list
        taken
        ten
        ten four
        tenth
        tenths
        text
        texting
        texts
        th
        than
        thank you
        thank you so much
        thank you very much
        thanks
        thanks a lot
        thanks a million
        thanksgiving
        that
        that can
        that d
        that d be great
        that did
        that do
        that does
        that is
        that is correct
        that is false
        that is fine
        that is good
        that is great
        that is incorrect
        that is not correct
        that is not right
        that is right
        that is true
        that is wrong
        that ll
        that one
        that sounds good
        that sounds great
        that will
        that will work
        that works
        that would
        that would be good
        that would be great
        that would work
        thats
        thats correct
        thats false
        thats fine
        thats good
        thats great
        thats incorrect
        thats it
        thats not correct
        thats not right
        thats not true
        thats ok
        thats okay
        thats perfect
        thats right
        thats true
        thats what i need
        thats what i want
        thats what we need
        thats what we want
        thats wrong
        the
        the D
        the D M
        the D M Y
        the D M in Y
        the D M of Y
        the D day of M
        the D day of next month
        the D day of this month
        the D of M
        the D of M Y
        the D of M in Y
        the D of M of Y
        the D of next month
        the D of this month
        the O W in M
        the O W in M Y
        the O W in next month
        the O W in the month
        the O W in this month
        the O W of M
        the O W of M Y
        the O W of next month
        the O W of the month
        the O W of this month
        the O of the month
        the O of this month
        the answer is
        the day after 2moro
        the day after 2morrow
        the day after 2moz
        the day after that
        the day after tmr
        the day after tmrow
        the day after tmrw
        the day after tmw
        the day after tommorow
        the day after tommorrow
        the day after tomorow
        the day after tomorro
        the day after tomorrow
        the day before yesterday
        the last W in M
        the last W in M Y
        the last W of M
        the last W of M Y
        the last W of next month
        the last W of the month
        the last W of this month
        the lot
        the next D M
        the next D of M
        the other one
        the two
        their
        them
        then
        then no
        then yes
        there
        there are
        there will be
        there will be only
        they
        they are
        they can
        they did
        they do
        they does
        they have
        they will
        they would
        third
        thirds
        thirteen
        thirteenth
        thirtieth
        thirty
        thirty eight
        thirty eighth
        thirty fifth
        thirty first
        thirty five
        thirty four
        thirty fourth
        thirty nine
        thirty ninth
        thirty one
        thirty seven
        thirty seventh
        thirty six
        thirty sixth
        thirty third
        thirty three
        thirty two
        thirtyeight
        thirtyeighth
        thirtyfifth
        thirtyfirst
        thirtyfive
        thirtyfour
        thirtyfourth
        thirtynine
        thirtyninth
        thirtyone
        thirtyseven
        thirtyseventh
        thirtysix
        thirtysixth
        thirtythird
        thirtythree
        thirtytwo
        this
        this W
        this afternoon
        this can
        this coming W
        this did
        this do
        this does
        this evening
        this is
        this morning
        this night
        this one
        this past W
        this time
        this week W
        this will
        this would
        though
        thousand
        thousands
        thousandth
        thousandths
        three
        three and a half hours
        three quarters
        three quarters of an hour
        through
        thru
        thu
        thumbs down
        thur
        thurs
        thursday
        thx
        ticket
        tied up
        til
        till
        tmr
        tmr week
        tmrow
        tmrow week
        tmrw
        tmrw week
        tmw
        tmw week
        to
        to me
        to us
        today
        today week
        tommorow
        tommorow week
        tommorrow
        tommorrow week
        tomorow
        tomorow week
        tomorro
        tomorro week
        tomorrow
        tomorrow morning
        tomorrow week
        tonight
        tonite
        too
        too early
        too late
        tops
        totally
        tracking
        tricky
        trillion
        trillions
        trinity
        triple
        true
        tue
        tues
        tuesday
        turn
        twelfth
        twelfths
        twelve
        twelve midnight
        twelve noon
        twentieth
        twenty
        twenty eight
        twenty eighth
        twenty fifth
        twenty first
        twenty five
        twenty four
        twenty fourth
        twenty nine
        twenty ninth
        twenty one
        twenty second
        twenty seven
        twenty seventh
        twenty six
        twenty sixth
        twenty third
        twenty three
        twenty two
        twentyeight
        twentyeighth
        twentyfifth
        twentyfirst
        twentyfive
        twentyfour
        twentyfourth
        twentynine
        twentyninth
        twentyone
        twentyseven
        twentyseventh
        twentysix
        twentysixth
        twentythird
        twentythree
        twentytwo
        twice
        two
        two and a half hours
        two hours and a half
        ty
        uh
        uh huh
        uh uh
        um
        unable
        unavailable
        under
        under no circumstances
        understood
        undoubtedly
        unfortunately
        unfortunately not
        unless
        unlikely
        unsubscribe me
        unsubscribe me from this list
        until
        untrue
        up to
        upto
        us
        usd
        vat
        versus
        very
        very early
        very good
        very late
        very much
        very much so
        very sorry
        very well
        vs
        w
        wait N U
        want
        want it
        want that
        want this
        want to
        wasnt
        wc
        we
        we accept
        we accept it
        we accept that
        we accept this
        we agree
        we agree it
        we agree that
        we agree this
        we already did
        we already got it
        we already got one
        we already got that
        we already have
        we already have it
        we already have one
        we already have that
        we are
        we are coming
        we are just
        we are only
        we can
        we can come
        we can make it
        we cant
        we cant make it
        we confirm
        we confirm it
        we confirm that
        we confirm this
        we d
        we d like
        we d like it
        we d like that
        we d like this
        we d like to
        we d love it
        we d love that
        we d love this
        we d love to
        we decline
        we did
        we disagree
        we do
        we does
        we dont
        we dont want that
        we have
        we like it
        we like that
        we like this
        we ll
        we ll be here
        we ll be there
        we ll come
        we ll have
        we ll take
        we love it
        we love that
        we love this
        we re coming
        we re fine
        we re good
        we re okay
        we re set
        we re sorry
        we refuse
        we understand
        we want
        we want it
        we want that
        we want this
        we will
        we will be
        we will be only
        we will come
        we wont
        we would
        we would like
        we would like it
        we would like that
        we would like this
        we would like to
        we would love it
        we would love that
        we would love this
        we would love to
        wed
        wednesday
        wednsday
        weds
        week
        weekend
        weekends
        weekly
        weeks
        weighing
        weighs
        well
        well be
        wendsday
        wensday
        were
        were all
        were only
        werent
        which one
        whit monday
        who
        why not
        will
        will be coming
        will be here
        will be there
        will do
        will not
        will work
        with
        with me
        with pleasure
        with us
        within
        without
        without a doubt
        without doubt
        wk
        wks
        wonderful
        wont
        wont be able to make it
        wont be late
        work
        work best
        work for me
        work for us
        work for you
        work well
        working
        works
        works for me
        worse
        worth
        would
        would be good
        would be great
        would like it
        would like that
        would like this
        would like to
        would love it
        would love that
        would love this
        would love to
        would not
        would work
        wouldnt
        wrong
        y
        ya
        ya right
        yah
        yas
        yass
        ye
        yea
        yea right
        yeah
        yeah right
        year
        years
        yeh
        yep
        yep right
        yes
        yes i am
        yes i can
        yes i did
        yes i do
        yes i have
        yes i will
        yes indeed
        yes it does
        yes it is
        yes maam
        yes of course
        yes of course i do
        yes please
        yes sir
        yes thats what i want
        yes we are
        yes we can
        yes we do
        yes we will
        yess
        yessir
        yesterday
        yet
        yh
        you
        you are
        you bet
        you can
        you did
        you do
        you does
        you got it
        you know it
        you may
        you will
        you would
        your
        yr
        yrs
        yup
        yus
        zero
        zip
        ☑
        ✅
        ✔
        ❌
        ❤
        🆗
        👌
        👍
        👎
        💯
        😀
        😊
        🙂
        🙏

        """
    private static let enStarts: [UInt16] = [
        0, 10, 21, 29, 38, 45, 53, 65, 73, 78, 88, 94, 105, 113, 126, 131,
        141, 148, 154, 161, 167, 171, 177, 186, 195, 206, 226, 246, 253, 262, 274, 286,
        302, 318, 324, 334, 343, 351, 359, 363, 369, 376, 382, 393, 401, 405, 411, 420,
        429, 437, 447, 460, 473, 485, 499, 515, 532, 551, 565, 581, 599, 619, 637, 657,
        678, 701, 709, 722, 737, 754, 772, 792, 807, 824, 843, 864, 883, 904, 926, 950,
        964, 975, 988, 1003, 1013, 1023, 1040, 1044, 1055, 1069, 1090, 1105, 1116, 1129, 1149, 1161,
        1174, 1185, 1203, 1218, 1240, 1256, 1268, 1282, 1303, 1316, 1330, 1342, 1361, 1378, 1402, 1420,
        1434, 1450, 1473, 1488, 1504, 1518, 1539, 1557, 1582, 1601, 1616, 1633, 1657, 1673, 1690, 1705,
        1727, 1736, 1746, 1753, 1762, 1778, 1784, 1791, 1799, 1808, 1815, 1829, 1831, 1840, 1851, 1869,
        1886, 1904, 1913, 1924, 1942, 1959, 1977, 1992, 2008, 2010, 2017, 2027, 2036, 2049, 2061, 2074,
        2088, 2102, 2114, 2122, 2131, 2143, 2148, 2161, 2186, 2209, 2230, 2242, 2253, 2260, 2269, 2279,
        2284, 2293, 2301, 2310, 2320, 2330, 2338, 2347, 2356, 2361, 2368, 2379, 2389, 2400, 2412, 2424,
        2434, 2447, 2454, 2465, 2475, 2486, 2498, 2510, 2520, 2527, 2538, 2548, 2561, 2572, 2584, 2596,
        2606, 2618, 2625, 2636, 2646, 2657, 2669, 2681, 2691, 2700, 2705, 2712, 2723, 2737, 2753, 2768,
        2784, 2803, 2815, 2829, 2845, 2862, 2874, 2886, 2900, 2920, 2934, 2948, 2967, 2981, 2997, 3009,
        3023, 3041, 3059, 3074, 3089, 3103, 3117, 3131, 3142, 3150, 3158, 3166, 3177, 3184, 3191, 3202,
        3212, 3223, 3235, 3247, 3257, 3264, 3266, 3278, 3290, 3305, 3320, 3344, 3363, 3378, 3390, 3397,
        3403, 3405, 3417, 3428, 3437, 3449, 3457, 3479, 3500, 3523, 3541, 3548, 3560, 3569, 3582, 3595,
        3600, 3610, 3628, 3653, 3672, 3687, 3702, 3723, 3740, 3764, 3780, 3803, 3820, 3844, 3859, 3881,
        3893, 3906, 3921, 3933, 3942, 3954, 3965, 3978, 3990, 4001, 4014, 4030, 4047, 4062, 4077, 4093,
        4097, 4103, 4115, 4132, 4138, 4149, 4164, 4179, 4186, 4196, 4208, 4220, 4229, 4237, 4242, 4246,
        4257, 4263, 4275, 4282, 4293, 4299, 4310, 4320, 4331, 4337, 4341, 4347, 4356, 4367, 4378, 4385,
        4388, 4394, 4400, 4405, 4409, 4418, 4427, 4436, 4453, 4465, 4474, 4484, 4492, 4502, 4509, 4521,
        4536, 4552, 4569, 4582, 4598, 4615, 4633, 4641, 4646, 4656, 4663, 4666, 4673, 4681, 4684, 4703,
        4707, 4718, 4732, 4742, 4752, 4763, 4774, 4786, 4792, 4802, 4809, 4818, 4825, 4832, 4845, 4861,
        4870, 4889, 4896, 4904, 4916, 4923, 4933, 4937, 4949, 4958, 4973, 4986, 4997, 5005, 5018, 5029,
        5038, 5045, 5059, 5079, 5104, 5108, 5114, 5118, 5127, 5135, 5143, 5149, 5156, 5169, 5187, 5194,
        5203, 5208, 5220, 5231, 5239, 5250, 5264, 5275, 5278, 5285, 5294, 5302, 5311, 5327, 5341, 5355,
        5376, 5395, 5408, 5416, 5423, 5430, 5440, 5444, 5451, 5461, 5466, 5474, 5478, 5481, 5486, 5491,
        5501, 5505, 5518, 5521, 5529, 5537, 5546, 5550, 5557, 5569, 5579, 5585, 5593, 5604, 5612, 5619,
        5631, 5639, 5648, 5661, 5664, 5669, 5680, 5691, 5698, 5708, 5716, 5721, 5734, 5741, 5751, 5757,
        5763, 5768, 5776, 5790, 5801, 5804, 5817, 5823, 5835, 5841, 5845, 5848, 5862, 5867, 5875, 5884,
        5888, 5895, 5905, 5916, 5928, 5936, 5948, 5955, 5965, 5976, 5983, 5995, 6000, 6010, 6023, 6042,
        6052, 6057, 6062, 6072, 6077, 6083, 6093, 6107, 6114, 6123, 6130, 6134, 6140, 6147, 6154, 6164,
        6170, 6176, 6184, 6197, 6203, 6210, 6217, 6225, 6230, 6240, 6247, 6256, 6267, 6275, 6286, 6299,
        6312, 6322, 6327, 6337, 6345, 6350, 6358, 6364, 6370, 6382, 6395, 6405, 6418, 6432, 6443, 6451,
        6463, 6476, 6488, 6495, 6498, 6510, 6516, 6523, 6532, 6545, 6547, 6554, 6558, 6568, 6584, 6602,
        6617, 6631, 6647, 6662, 6676, 6695, 6715, 6733, 6751, 6770, 6781, 6802, 6810, 6815, 6820, 6824,
        6833, 6841, 6850, 6861, 6876, 6891, 6898, 6903, 6911, 6917, 6927, 6936, 6946, 6949, 6955, 6962,
        6970, 6978, 6983, 6992, 6999, 7016, 7023, 7031, 7036, 7049, 7060, 7072, 7085, 7107, 7117, 7130,
        7149, 7163, 7177, 7190, 7201, 7208, 7214, 7218, 7224, 7231, 7236, 7243, 7260, 7263, 7267, 7272,
        7280, 7293, 7312, 7325, 7334, 7341, 7345, 7351, 7360, 7371, 7378, 7386, 7396, 7403, 7416, 7430,
        7443, 7456, 7468, 7480, 7494, 7506, 7519, 7530, 7543, 7558, 7569, 7582, 7595, 7608, 7619, 7631,
        7644, 7656, 7668, 7679, 7690, 7703, 7714, 7726, 7736, 7748, 7762, 7772, 7784, 7796, 7808, 7818,
        7825, 7834, 7844, 7849, 7853, 7860, 7870, 7882, 7887, 7909, 7928, 7947, 7969, 7987, 7990, 7994,
        7999, 8005, 8009, 8017, 8026, 8031, 8037, 8048, 8056, 8063, 8073, 8081, 8091, 8098, 8108, 8114,
        8120, 8126, 8136, 8145, 8155, 8159, 8168, 8174, 8185, 8193, 8203, 8209, 8216, 8225, 8231, 8243,
        8256, 8268, 8280, 8291, 8302, 8315, 8326, 8338, 8348, 8360, 8374, 8384, 8396, 8408, 8420, 8430,
        8441, 8453, 8464, 8475, 8485, 8495, 8507, 8517, 8528, 8537, 8548, 8561, 8570, 8581, 8592, 8603,
        8612, 8617, 8628, 8641, 8648, 8657, 8666, 8676, 8682, 8694, 8705, 8715, 8720, 8725, 8739, 8743,
        8751, 8758, 8766, 8775, 8782, 8791, 8801, 8812, 8818, 8830, 8843, 8855, 8867, 8878, 8889, 8902,
        8913, 8925, 8935, 8947, 8961, 8971, 8983, 8995, 9007, 9017, 9028, 9040, 9051, 9062, 9072, 9082,
        9094, 9104, 9115, 9124, 9135, 9148, 9157, 9168, 9179, 9190, 9199, 9204, 9213, 9224, 9231, 9239,
        9246, 9259, 9271, 9283, 9295, 9306, 9319, 9330, 9343, 9354, 9366, 9377, 9388, 9399, 9409, 9421,
        9431, 9443, 9453, 9459, 9466, 9471, 9475, 9482, 9487, 9497, 9502, 9506, 9510, 9518, 9534, 9543,
        9551, 9561, 9573, 9585, 9593, 9600, 9603, 9612, 9622, 9631, 9636, 9651, 9664, 9676, 9689, 9700,
        9711, 9718, 9724, 9737, 9746, 9752, 9754, 9758, 9764, 9769, 9774, 9781, 9794, 9809, 9822, 9833,
        9843, 9859, 9871, 9891, 9910, 9917, 9923, 9932, 9937, 9941, 9947, 9952, 9957, 9973, 9990, 10006,
        10026, 10035, 10052, 10059, 10062, 10070, 10080, 10089, 10098, 10106, 10116, 10125, 10131, 10135, 10140, 10144,
        10147, 10159, 10163, 10171, 10180, 10185, 10190, 10206, 10212, 10215, 10219, 10227, 10236, 10246, 10257, 10259,
        10268, 10280, 10294, 10308, 10316, 10327, 10340, 10353, 10367, 10384, 10402, 10421, 10436, 10454, 10473, 10493,
        10498, 10510, 10520, 10530, 10539, 10555, 10575, 10583, 10594, 10604, 10610, 10621, 10635, 10644, 10661, 10668,
        10680, 10695, 10716, 10725, 10735, 10748, 10763, 10778, 10782, 10793, 10802, 10814, 10828, 10842, 10854, 10866,
        10880, 10894, 10906, 10924, 10939, 10947, 10957, 10963, 10973, 10981, 10992, 10997, 11006, 11022, 11037, 11055,
        11072, 11089, 11096, 11103, 11117, 11130, 11146, 11162, 11177, 11194, 11209, 11217, 11224, 11235, 11244, 11254,
        11266, 11278, 11283, 11296, 11310, 11320, 11332, 11345, 11355, 11365, 11375, 11385, 11397, 11409, 11418, 11425,
        11441, 11450, 11459, 11466, 11474, 11486, 11499, 11506, 11516, 11528, 11540, 11547, 11563, 11575, 11586, 11616,
        11628, 11635, 11658, 11684, 11699, 11707, 11720, 11736, 11754, 11772, 11788, 11804, 11822, 11840, 11856, 11875,
        11880, 11886, 11902, 11914, 11925, 11929, 11932, 11942, 11956, 11966, 11974, 11988, 11996, 12002, 12009, 12023,
        12041, 12049, 12056, 12063, 12072, 12083, 12086, 12091, 12101, 12108, 12125, 12141, 12159, 12171, 12186, 12208,
        12229, 12240, 12259, 12271, 12281, 12294, 12311, 12326, 12341, 12354, 12364, 12371, 12382, 12390, 12393, 12401,
        12409, 12417, 12426, 12439, 12452, 12459, 12465, 12473, 12480, 12485, 12490, 12493, 12500, 12507, 12513, 12521,
        12531, 12537, 12551, 12568, 12588, 12598, 12611, 12626, 12635, 12646, 12667, 12678, 12686, 12697, 12703, 12711,
        12720, 12736, 12745, 12749, 12761, 12776, 12794, 12802, 12813, 12826, 12839, 12846, 12855, 12874, 12883, 12903,
        12919, 12923, 12931, 12936, 12940, 12945, 12949, 12954, 12959, 12969, 12980, 12982, 12986, 12990, 12993, 12999,
        13006, 13010, 13015, 13021, 13033, 13038, 13045, 13057, 13071, 13083, 13097, 13118, 13138, 13159, 13170, 13182,
        13197, 13203, 13214, 13231, 13242, 13249, 13255, 13262, 13270, 13275, 13285, 13295, 13300, 13308, 13319, 13338,
        13351, 13372, 13385, 13406, 13414, 13427, 13443, 13461, 13470, 13477, 13482, 13490, 13500, 13510, 13518, 13523,
        13527, 13532, 13535, 13543, 13559, 13581, 13605, 13629, 13635, 13646, 13658, 13670, 13678, 13688, 13698, 13706,
        13713, 13724, 13726, 13732, 13737, 13745, 13757, 13761, 13767, 13772, 13779, 13783, 13790, 13798, 13809, 13813,
        13824, 13830, 13833, 13838, 13846, 13853, 13861, 13870, 13880, 13884, 13889, 13893, 13900, 13909, 13915, 13919,
        13924, 13932, 13941, 13945, 13952, 13960, 13971, 13976, 13982, 13989, 13997, 14001, 14008, 14012, 14019, 14022,
        14025, 14032, 14040, 14044, 14051, 14057, 14064, 14069, 14082, 14092, 14102, 14110, 14122, 14131, 14138, 14153,
        14169, 14179, 14184, 14192, 14199, 14203, 14208, 14213, 14216, 14229, 14242, 14256, 14266, 14268, 14271, 14276,
        14280, 14292, 14302, 14309, 14313, 14317, 14320, 14327, 14332, 14341, 14349, 14355, 14366, 14377, 14382, 14391,
        14403, 14410, 14419, 14439, 14456, 14468, 14483, 14487, 14492, 14498, 14505, 14509, 14514, 14523, 14534, 14541,
        14551, 14558, 14571, 14585, 14598, 14611, 14623, 14635, 14649, 14661, 14674, 14685, 14698, 14713, 14724, 14737,
        14750, 14763, 14774, 14786, 14799, 14811, 14823, 14834, 14845, 14858, 14869, 14881, 14891, 14903, 14917, 14927,
        14939, 14951, 14963, 14973, 14979, 14986, 14992, 15004, 15015, 15026, 15037, 15047, 15059, 15069, 15081, 15091,
        15102, 15112, 15122, 15132, 15141, 15152, 15161, 15172, 15181, 15184, 15194, 15204, 15212, 15220, 15226, 15234,
        15246, 15258, 15268, 15280, 15290, 15300, 15310, 15322, 15333, 15344, 15358, 15371, 15381, 15389, 15406, 15420,
        15433, 15441, 15448, 15459, 15470, 15477, 15486, 15495, 15508, 15518, 15525, 15532, 15544, 15555, 15566, 15577,
        15584, 15589, 15602, 15606, 15611, 15617, 15625, 15629, 15634, 15638, 15642, 15655, 15669, 15679, 15690, 15702,
        15713, 15731, 15739, 15750, 15761, 15774, 15785, 15799, 15808, 15822, 15837, 15848, 15855, 15863, 15870, 15879,
        15892, 15903, 15917, 15931, 15941, 15950, 15958, 15964, 15972, 15979, 15983, 15992, 15996, 15999, 16006, 16013,
        16023, 16030, 16034, 16042, 16045, 16055, 16069, 16086, 16101, 16105, 16114, 16117, 16120, 16129, 16137, 16145,
        16156, 16161, 16171, 16176, 16186, 16197, 16201, 16206, 16217, 16221, 16224, 16235, 16247, 16251, 16272, 16281,
        16301, 16315, 16323, 16334, 16345, 16360, 16374, 16381, 16393, 16401, 16412, 16417, 16423, 16430, 16435, 16442,
        16450, 16455, 16463, 16470, 16473, 16482, 16491, 16501, 16510, 16521, 16535, 16547, 16557, 16566, 16575, 16583,
        16591, 16599, 16605, 16615, 16624, 16630, 16643, 16649, 16660, 16667, 16671, 16686, 16690, 16697, 16717, 16729,
        16734, 16745, 16756, 16758, 16763, 16769, 16781, 16787, 16796, 16801, 16810, 16815, 16819, 16826, 16830, 16836,
        16849, 16855, 16862, 16871, 16879, 16890, 16902, 16911, 16919, 16927, 16934, 16942, 16953, 16959, 16966, 16971,
        16978, 16988, 17000, 17010, 17014, 17019, 17027, 17031, 17034, 17040, 17047, 17061, 17070, 17079, 17085, 17092,
        17102, 17109, 17123, 17129, 17142, 17154, 17163, 17172, 17177, 17189, 17201, 17209, 17225, 17248, 17265, 17278,
        17291, 17310, 17325, 17347, 17361, 17382, 17397, 17419, 17432, 17452, 17461, 17466, 17478, 17489, 17497, 17504,
        17515, 17527, 17530, 17537, 17541, 17551, 17558, 17565, 17574, 17581, 17591, 17615, 17640, 17665, 17676, 17689,
        17696, 17706, 17712, 17722, 17729, 17743, 17749, 17760, 17765, 17773, 17787, 17806, 17808, 17814, 17818, 17827,
        17831, 17837, 17842, 17846, 17853, 17861, 17866, 17872, 17884, 17895, 17906, 17918, 17925, 17938, 17950, 17962,
        17975, 17983, 17997, 18010, 18023, 18037, 18043, 18058, 18071, 18089, 18105, 18109, 18114, 18124, 18134, 18151,
        18165, 18171, 18181, 18193, 18201, 18210, 18221, 18229, 18243, 18258, 18272, 18286, 18299, 18312, 18327, 18340,
        18354, 18366, 18380, 18396, 18408, 18422, 18436, 18450, 18462, 18475, 18489, 18502, 18515, 18527, 18539, 18553,
        18565, 18578, 18589, 18602, 18617, 18628, 18641, 18654, 18667, 18678, 18682, 18688, 18700, 18709, 18714, 18721,
        18727, 18731, 18735, 18743, 18753, 18759, 18766, 18775, 18781, 18793, 18806, 18818, 18830, 18841, 18852, 18865,
        18876, 18888, 18898, 18910, 18924, 18934, 18946, 18958, 18970, 18980, 18991, 19003, 19014, 19025, 19035, 19045,
        19057, 19067, 19078, 19087, 19098, 19111, 19120, 19131, 19142, 19153, 19162, 19167, 19180, 19184, 19187, 19195,
        19201, 19210, 19217, 19231, 19245, 19254, 19266, 19272, 19281, 19288, 19300, 19312, 19325, 19344, 19359, 19365,
        19371, 19379, 19383, 19386, 19395, 19407, 19421, 19426, 19432, 19441, 19449, 19467, 19492, 19514, 19536, 19555,
        19568, 19584, 19604, 19621, 19627, 19631, 19638, 19652, 19657, 19665, 19676, 19685, 19692, 19700, 19710, 19721,
        19726, 19732, 19739, 19745, 19755, 19760, 19772, 19793, 19815, 19837, 19843, 19847, 19856, 19862, 19869, 19874,
        19882, 19888, 19891, 19896, 19906, 19924, 19944, 19951, 19964, 19981, 19994, 19999, 20008, 20015, 20031, 20040,
        20048, 20058, 20066, 20082, 20096, 20109, 20122, 20136, 20154, 20174, 20192, 20206, 20219, 20233, 20241, 20250,
        20267, 20285, 20295, 20310, 20321, 20332, 20351, 20371, 20387, 20393, 20407, 20419, 20430, 20441, 20453, 20469,
        20478, 20496, 20512, 20527, 20536, 20547, 20561, 20573, 20584, 20602, 20620, 20639, 20658, 20670, 20674, 20680,
        20688, 20698, 20711, 20724, 20739, 20763, 20787, 20798, 20811, 20827, 20843, 20863, 20883, 20896, 20911, 20933,
        20954, 20976, 20989, 21004, 21026, 21047, 21069, 21088, 21108, 21122, 21142, 21164, 21183, 21202, 21220, 21240,
        21259, 21277, 21300, 21324, 21346, 21368, 21391, 21416, 21432, 21450, 21466, 21484, 21509, 21533, 21558, 21566,
        21579, 21595, 21609, 21617, 21623, 21628, 21633, 21641, 21650, 21656, 21666, 21680, 21699, 21704, 21713, 21722,
        21731, 21739, 21749, 21759, 21769, 21780, 21786, 21793, 21802, 21813, 21823, 21830, 21843, 21857, 21870, 21883,
        21895, 21907, 21921, 21933, 21946, 21957, 21970, 21985, 21996, 22009, 22022, 22035, 22046, 22058, 22071, 22083,
        22095, 22106, 22117, 22130, 22141, 22153, 22163, 22175, 22189, 22199, 22211, 22223, 22235, 22245, 22250, 22257,
        22272, 22281, 22295, 22304, 22312, 22322, 22335, 22343, 22356, 22367, 22376, 22388, 22398, 22410, 22420, 22431,
        22438, 22447, 22457, 22468, 22480, 22486, 22509, 22524, 22550, 22558, 22563, 22567, 22579, 22584, 22590, 22599,
        22603, 22610, 22618, 22622, 22627, 22631, 22640, 22646, 22657, 22662, 22672, 22676, 22685, 22688, 22694, 22700,
        22706, 22717, 22726, 22740, 22750, 22765, 22773, 22786, 22794, 22807, 22816, 22833, 22847, 22855, 22862, 22866,
        22876, 22885, 22890, 22898, 22907, 22914, 22923, 22933, 22941, 22948, 22953, 22957, 22962, 22970, 22975, 22983,
        22992, 22999, 23015, 23027, 23037, 23044, 23057, 23071, 23084, 23097, 23109, 23121, 23135, 23147, 23160, 23171,
        23185, 23198, 23213, 23224, 23237, 23250, 23263, 23274, 23286, 23299, 23311, 23323, 23334, 23345, 23358, 23369,
        23381, 23391, 23403, 23417, 23427, 23439, 23451, 23463, 23473, 23479, 23483, 23504, 23525, 23528, 23531, 23538,
        23544, 23547, 23554, 23566, 23572, 23595, 23606, 23618, 23632, 23650, 23657, 23666, 23681, 23711, 23717, 23724,
        23730, 23735, 23738, 23742, 23746, 23753, 23758, 23769, 23779, 23789, 23799, 23812, 23823, 23833, 23836, 23838,
        23847, 23852, 23860, 23870, 23880, 23888, 23894, 23897, 23900, 23910, 23923, 23938, 23953, 23962, 23974, 23988,
        24002, 24017, 24035, 24054, 24074, 24090, 24109, 24129, 24150, 24157, 24171, 24183, 24195, 24202, 24214, 24229,
        24237, 24253, 24264, 24278, 24294, 24310, 24315, 24325, 24338, 24353, 24368, 24381, 24394, 24409, 24424, 24437,
        24448, 24455, 24467, 24473, 24481, 24489, 24507, 24515, 24526, 24539, 24552, 24558, 24572, 24587, 24598, 24609,
        24620, 24631, 24644, 24657, 24670, 24681, 24692, 24703, 24713, 24725, 24735, 24749, 24757, 24768, 24781, 24794,
        24802, 24813, 24829, 24842, 24850, 24859, 24873, 24890, 24909, 24928, 24945, 24962, 24981, 25000, 25017, 25021,
        25031, 25040, 25045, 25050, 25058, 25067, 25074, 25080, 25089, 25096, 25101, 25109, 25118, 25126, 25131, 25140,
        25150, 25157, 25167, 25179, 25183, 25191, 25196, 25211, 25224, 25238, 25246, 25255, 25265, 25270, 25278, 25292,
        25300, 25307, 25315, 25331, 25345, 25348, 25352, 25362, 25367, 25391, 25404, 25409, 25419, 25431, 25443, 25456,
        25466, 25474, 25480, 25493, 25499, 25505, 25511, 25525, 25540, 25554, 25570, 25586, 25600, 25614, 25630, 25646,
        25660, 25670, 25681, 25689, 25695, 25697, 25700, 25709, 25713, 25717, 25722, 25725, 25729, 25739, 25744, 25755,
        25760, 25766, 25770, 25774, 25784, 25788, 25797, 25807, 25817, 25826, 25837, 25848, 25859, 25871, 25881, 25890,
        25904, 25923, 25934, 25942, 25964, 25975, 25986, 25996, 26008, 26013, 26020, 26030, 26034, 26037, 26041, 26049,
        26057, 26065, 26073, 26080, 26089, 26100, 26112, 26120, 26129, 26139, 26144, 26147, 26151, 26155, 26159, 26164,
        26168, 26172, 26176, 26180, 26184, 26188, 26193, 26198, 26203, 26208, 26213, 26218, 26223, 26228, 26233,
    ]
    private static let enInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6,
        6, 6, 8, 18, 18, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20,
        20, 20, 20, 20, 20, 33, 33, 33, 33, 38, 38, 38, 41, 44, 52, 139,
        152, 152, 152, 152, 152, 152, 152, 261, 271, 271, 272, 272, 272, 272, 272, 272,
        272, 272, 460, 506, 585, 654, 735, 874, 901, 958, 1184, 1194, 1200, 1265, 1340, 1519,
        1602, 1658, 1677, 1707, 1890, 2205, 2227, 2238, 2404, 2404, 2462, 2464, 2464, 2464, 2464, 2464,
        2464,
    ]
    private static let enForms: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
        10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
        42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57,
        58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73,
        74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89,
        90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105,
        106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121,
        122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137,
        138, 139, 140, 141, 142, 143, 144, 145, 146, 146, 146, 146, 146, 146, 146, 146,
        146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
        146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
        146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
        146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
        146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
        146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
        146, 146, 146, 146, 146, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156,
        157, 157, 157, 157, 157, 157, 157, 158, 159, 160, 161, 161, 161, 161, 161, 161,
        161, 161, 162, 163, 164, 164, 165, 165, 166, 167, 168, 169, 170, 171, 172, 173,
        174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189,
        189, 189, 190, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191,
        191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191,
        191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191,
        191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191,
        191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191, 191,
        191, 191, 191, 191, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 192,
        192, 192, 192, 193, 194, 194, 194, 194, 194, 194, 194, 194, 194, 195, 196, 196,
        196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196,
        196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 196, 197, 197, 197,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
        199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 201, 202,
        203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 212, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213, 213,
        213, 214, 215, 216, 216, 216, 216, 216, 216, 216, 216, 216, 216, 216, 216, 216,
        216, 216, 216, 216, 216, 216, 216, 216, 216, 216, 216, 217, 217, 217, 217, 217,
        217, 217, 218, 219, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220, 220,
        220, 220, 220, 220, 220, 220, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229,
        230, 231, 232, 233, 234, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235, 235,
        235, 235, 235, 235, 235, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245,
        246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246,
        246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246,
        246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246,
        246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246,
        246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 246, 247, 248, 248, 248,
        248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248,
        248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248,
        248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248,
        248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 249,
        250, 251, 251, 252, 253, 254, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 256, 256, 256, 256, 256, 256, 256, 256, 256, 256, 256, 256, 256,
        256, 256, 256, 256, 257, 257, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258,
        258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258,
        258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258,
        258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258,
        258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258,
        258, 258, 259, 260, 261, 262, 263, 264, 264, 265, 266, 266, 266, 266, 266, 266,
        266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266,
        266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266,
        266, 266, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267,
        267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267,
        267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267,
        267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 267, 268, 269, 270, 270,
        271, 271, 272, 273, 274, 275, 276, 277, 278, 279, 279, 279, 279, 279, 279, 279,
        279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279,
        279, 279, 279, 279, 279, 280, 280, 280, 280, 280, 281, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282,
        282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 283,
        283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283,
        283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 284,
        285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300,
        301, 302, 303, 304, 305, 306, 307, 308, 309, 309, 310, 311, 312, 312, 313, 314,
        315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 329,
        330, 331, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332,
        332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332,
        332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332,
        332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 332, 333,
        334, 334, 335, 335, 335, 335, 336, 336, 337, 338, 339, 340, 340, 341, 341, 341,
        341, 341, 341, 341, 341, 341, 341, 341, 341, 341, 341, 341, 341, 341, 341, 341,
        341, 341, 341, 341, 341, 342, 343, 344, 345, 346, 347, 348, 349, 349, 349, 349,
        350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 360, 361, 362, 363, 363,
        363, 363, 363, 363, 363, 363, 363, 363, 363, 363, 363, 363, 363, 363, 363, 363,
        363, 363, 364, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365,
        365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365,
        365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365,
        365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365,
        365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365, 365,
        366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366,
        366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366,
        366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366,
        366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366,
        366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366,
        366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366,
        366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366, 366,
        366, 366, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367,
        367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367,
        367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367,
        367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367,
        367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367,
        367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 367, 368, 368, 368, 368, 368,
        368, 368, 368, 368, 368, 368, 368, 368, 368, 368, 368, 368, 368, 368, 368, 368,
        368, 368, 368, 368, 368, 368, 368, 368, 368, 368, 368, 368, 368, 368, 368,
    ]
    private static let enSets: [UInt16] = [
        0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 5, 6, 5, 6,
        7, 8, 9, 9, 10, 10, 10, 10, 10, 11, 12, 10, 10, 10, 10, 11,
        12, 13, 13, 13, 13, 13, 14, 15, 15, 16, 17, 17, 10, 10, 10, 10,
        10, 10, 10, 10, 18, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19,
        19, 20, 21, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 23,
        18, 23, 23, 23, 24, 24, 9, 25, 24, 24, 25, 25, 24, 24, 25, 25,
        25, 25, 24, 24, 25, 25, 24, 24, 25, 25, 25, 25, 24, 24, 25, 25,
        24, 24, 25, 25, 25, 25, 24, 24, 25, 25, 24, 24, 25, 25, 25, 25,
        9, 9, 25, 24, 24, 9, 9, 25, 25, 25, 25, 26, 27, 27, 28, 29,
        29, 27, 27, 28, 29, 29, 12, 12, 30, 30, 30, 30, 30, 30, 30, 30,
        30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
        30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
        30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
        30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
        30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
        30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
        30, 30, 30, 30, 30, 31, 32, 33, 32, 33, 33, 33, 34, 34, 35, 10,
        36, 37, 37, 38, 38, 39, 40, 40, 40, 40, 41, 42, 43, 43, 43, 44,
        45, 46, 46, 47, 48, 47, 48, 46, 46, 47, 47, 47, 47, 47, 47, 4,
        6, 6, 6, 35, 35, 6, 6, 6, 6, 4, 6, 6, 6, 6, 6, 49,
        50, 16, 17, 43, 51, 52, 53, 53, 54, 54, 54, 53, 49, 49, 55, 56,
        57, 53, 30, 52, 58, 59, 60, 61, 62, 63, 53, 54, 54, 54, 51, 64,
        53, 53, 65, 66, 30, 67, 30, 67, 67, 30, 68, 30, 67, 43, 30, 30,
        30, 30, 30, 30, 30, 30, 69, 70, 61, 54, 71, 72, 54, 73, 74, 75,
        76, 77, 78, 78, 78, 78, 78, 56, 78, 56, 78, 56, 30, 76, 77, 78,
        79, 78, 55, 9, 80, 81, 82, 65, 83, 58, 65, 65, 83, 65, 84, 53,
        85, 86, 16, 17, 87, 87, 88, 44, 72, 44, 89, 50, 16, 17, 90, 91,
        60, 92, 92, 54, 84, 61, 84, 93, 30, 94, 94, 95, 78, 78, 30, 78,
        78, 30, 43, 43, 96, 54, 97, 97, 98, 99, 100, 53, 9, 57, 91, 9,
        65, 61, 101, 91, 54, 54, 57, 58, 59, 102, 43, 84, 52, 103, 43, 43,
        104, 104, 61, 104, 105, 91, 91, 44, 65, 49, 106, 107, 61, 54, 108, 109,
        110, 65, 30, 30, 58, 53, 54, 52, 54, 111, 85, 9, 112, 112, 112, 91,
        54, 81, 81, 54, 72, 81, 113, 114, 114, 115, 116, 115, 52, 52, 52, 116,
        49, 49, 117, 118, 118, 51, 52, 113, 114, 119, 109, 57, 80, 112, 61, 85,
        44, 44, 61, 37, 44, 37, 37, 120, 91, 121, 122, 61, 53, 54, 54, 54,
        51, 100, 53, 51, 105, 105, 105, 123, 81, 81, 72, 81, 81, 59, 89, 124,
        52, 54, 38, 104, 49, 104, 104, 49, 61, 125, 59, 126, 61, 127, 127, 127,
        127, 127, 127, 127, 127, 127, 127, 127, 127, 61, 128, 44, 126, 53, 129, 129,
        52, 52, 130, 52, 53, 52, 52, 72, 89, 65, 52, 52, 90, 124, 131, 54,
        54, 132, 72, 133, 134, 109, 109, 115, 59, 52, 59, 59, 135, 59, 135, 135,
        52, 52, 52, 59, 104, 44, 136, 137, 136, 136, 138, 95, 136, 136, 61, 139,
        58, 58, 43, 78, 61, 108, 140, 141, 142, 143, 0, 144, 145, 146, 147, 148,
        149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 146, 147,
        148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163,
        164, 0, 56, 165, 166, 58, 58, 37, 167, 167, 167, 167, 58, 81, 109, 109,
        109, 61, 168, 61, 30, 61, 67, 169, 167, 167, 167, 124, 170, 171, 56, 52,
        112, 54, 112, 112, 172, 172, 56, 43, 173, 174, 175, 0, 176, 177, 178, 179,
        180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 178,
        179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194,
        195, 53, 53, 196, 112, 37, 37, 197, 198, 30, 91, 199, 104, 61, 200, 54,
        201, 54, 124, 62, 202, 61, 61, 203, 204, 205, 206, 207, 208, 209, 210, 211,
        212, 213, 214, 215, 216, 217, 218, 219, 220, 204, 205, 206, 207, 208, 209, 210,
        211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 0, 203,
        204, 208, 209, 211, 213, 214, 216, 219, 220, 204, 208, 209, 211, 213, 214, 216,
        219, 220, 109, 109, 98, 225, 225, 226, 59, 65, 109, 227, 37, 228, 37, 81,
        229, 9, 9, 54, 53, 230, 124, 53, 54, 195, 198, 198, 61, 198, 231, 53,
        54, 232, 43, 233, 57, 234, 235, 65, 64, 236, 237, 238, 104, 42, 238, 42,
        42, 237, 237, 237, 239, 54, 124, 65, 235, 65, 44, 240, 198, 198, 198, 198,
        72, 30, 89, 241, 52, 53, 53, 52, 52, 53, 53, 242, 243, 54, 242, 242,
        167, 243, 61, 61, 61, 244, 74, 244, 245, 244, 246, 247, 248, 0, 249, 124,
        54, 54, 54, 124, 54, 54, 54, 30, 30, 30, 30, 30, 30, 30, 30, 124,
        54, 30, 30, 52, 52, 52, 30, 30, 53, 124, 54, 54, 52, 52, 52, 52,
        52, 52, 81, 124, 54, 54, 54, 54, 81, 81, 54, 124, 54, 54, 54, 124,
        54, 124, 52, 52, 81, 250, 124, 52, 52, 250, 124, 52, 52, 52, 52, 52,
        52, 54, 52, 52, 52, 52, 52, 52, 52, 52, 81, 124, 52, 52, 54, 54,
        54, 54, 54, 124, 54, 81, 81, 81, 250, 81, 54, 54, 54, 52, 81, 52,
        250, 52, 81, 81, 52, 54, 251, 124, 124, 54, 124, 53, 54, 52, 52, 81,
        52, 52, 52, 52, 54, 81, 54, 124, 54, 54, 54, 54, 54, 124, 52, 49,
        54, 59, 81, 81, 54, 62, 30, 52, 124, 30, 81, 30, 124, 52, 52, 52,
        30, 52, 30, 30, 252, 253, 17, 17, 254, 23, 23, 23, 23, 40, 40, 40,
        17, 17, 17, 17, 17, 60, 168, 255, 95, 52, 124, 65, 49, 256, 44, 81,
        81, 81, 81, 81, 72, 81, 81, 44, 49, 133, 257, 54, 54, 54, 124, 52,
        195, 53, 30, 30, 52, 52, 52, 53, 53, 30, 53, 52, 52, 54, 54, 53,
        53, 54, 258, 53, 30, 30, 52, 52, 52, 52, 53, 53, 30, 53, 30, 30,
        259, 259, 108, 260, 260, 261, 261, 262, 43, 43, 53, 53, 57, 53, 104, 104,
        104, 104, 104, 167, 61, 263, 264, 264, 264, 264, 265, 266, 266, 267, 32, 32,
        139, 58, 58, 43, 78, 268, 37, 37, 56, 43, 43, 91, 54, 124, 54, 124,
        54, 54, 54, 54, 81, 54, 54, 81, 269, 270, 54, 54, 54, 54, 271, 104,
        104, 91, 59, 54, 54, 54, 54, 54, 53, 53, 53, 54, 54, 54, 124, 272,
        167, 273, 201, 105, 251, 119, 274, 274, 201, 61, 94, 43, 94, 43, 275, 81,
        276, 277, 91, 37, 49, 271, 271, 271, 53, 53, 61, 278, 279, 132, 104, 104,
        280, 280, 281, 43, 94, 43, 282, 283, 282, 282, 104, 44, 104, 53, 104, 284,
        285, 285, 286, 287, 288, 288, 56, 289, 43, 43, 255, 198, 61, 61, 53, 53,
        61, 114, 114, 114, 290, 290, 54, 243, 251, 81, 30, 54, 291, 52, 52, 292,
        52, 53, 293, 294, 52, 295, 43, 227, 296, 297, 298, 52, 299, 300, 10, 10,
        301, 61, 11, 11, 33, 33, 49, 124, 302, 303, 304, 305, 306, 307, 308, 309,
        310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325,
        326, 327, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324,
        325, 326, 327, 308, 0, 310, 311, 315, 316, 318, 320, 321, 323, 326, 327, 311,
        315, 316, 318, 320, 321, 323, 326, 327, 328, 52, 52, 52, 52, 329, 65, 52,
        52, 52, 52, 52, 52, 52, 250, 52, 52, 58, 167, 134, 52, 135, 135, 167,
        52, 304, 9, 116, 52, 52, 52, 294, 294, 65, 52, 52, 52, 52, 59, 304,
        330, 331, 52, 278, 304, 2, 294, 292, 65, 332, 250, 116, 58, 52, 52, 52,
        52, 59, 58, 52, 84, 52, 52, 84, 84, 52, 52, 52, 52, 52, 52, 52,
        52, 52, 52, 52, 52, 52, 54, 333, 293, 334, 334, 62, 269, 52, 80, 53,
        139, 335, 335, 336, 69, 52, 60, 255, 44, 44, 337, 338, 53, 53, 53, 53,
        339, 53, 53, 53, 53, 53, 53, 53, 134, 340, 44, 44, 341, 74, 41, 74,
        342, 9, 9, 9, 9, 9, 9, 45, 9, 9, 343, 0, 0, 256, 78, 78,
        98, 135, 80, 344, 78, 78, 78, 78, 78, 167, 43, 167, 78, 78, 78, 78,
        78, 345, 78, 78, 346, 49, 347, 65, 56, 243, 30, 98, 348, 52, 44, 43,
        44, 127, 349, 104, 104, 61, 88, 233, 52, 49, 350, 105, 105, 104, 118, 91,
        118, 57, 104, 351, 104, 104, 104, 352, 91, 57, 37, 37, 57, 112, 108, 353,
        124, 52, 52, 354, 355, 56, 354, 356, 357, 49, 49, 53, 114, 109, 109, 53,
        112, 52, 269, 37, 37, 43, 358, 114, 91, 91, 359, 46, 46, 47, 48, 47,
        48, 46, 46, 47, 47, 47, 47, 47, 47, 351, 109, 37, 37, 61, 112, 52,
        65, 295, 62, 49, 49, 52, 52, 52, 114, 135, 135, 135, 135, 114, 114, 91,
        91, 51, 30, 53, 9, 53, 53, 57, 289, 16, 17, 360, 30, 361, 362, 256,
        104, 57, 285, 363, 285, 285, 364, 54, 54, 54, 54, 365, 54, 54, 54, 54,
        366, 54, 54, 272, 54, 54, 228, 228, 228, 228, 367, 367, 367, 91, 91, 91,
        368, 369, 370, 371, 0, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382,
        383, 384, 385, 386, 387, 388, 389, 390, 374, 375, 376, 377, 378, 379, 380, 381,
        382, 383, 384, 385, 386, 387, 388, 389, 390, 241, 37, 59, 89, 108, 61, 391,
        201, 392, 393, 394, 395, 0, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405,
        406, 407, 408, 409, 410, 411, 412, 413, 414, 398, 399, 400, 401, 402, 403, 404,
        405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 81, 43, 271, 415, 62, 52,
        30, 53, 53, 53, 44, 43, 416, 329, 54, 53, 417, 53, 53, 53, 105, 105,
        104, 49, 295, 391, 418, 418, 108, 96, 135, 135, 135, 135, 135, 135, 135, 135,
        135, 135, 135, 54, 419, 420, 61, 51, 53, 53, 53, 53, 167, 167, 167, 114,
        53, 114, 421, 233, 227, 422, 135, 135, 135, 44, 423, 53, 424, 0, 271, 271,
        271, 295, 105, 425, 426, 119, 427, 426, 54, 61, 62, 54, 54, 53, 54, 54,
        54, 251, 53, 52, 53, 53, 53, 52, 52, 52, 53, 53, 52, 54, 9, 53,
        53, 54, 53, 53, 54, 53, 53, 53, 251, 53, 52, 53, 53, 53, 52, 53,
        52, 52, 52, 53, 53, 53, 53, 53, 54, 54, 54, 54, 52, 428, 26, 10,
        10, 10, 10, 10, 11, 12, 10, 10, 10, 10, 11, 12, 27, 27, 28, 29,
        29, 27, 27, 28, 29, 29, 12, 12, 54, 127, 127, 127, 61, 127, 127, 127,
        127, 127, 127, 127, 127, 127, 128, 264, 264, 264, 264, 265, 266, 266, 67, 10,
        10, 9, 107, 243, 62, 251, 52, 53, 121, 233, 233, 233, 429, 54, 54, 54,
        54, 54, 54, 54, 54, 430, 239, 431, 432, 433, 434, 435, 436, 437, 438, 439,
        440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 435, 436, 437, 452,
        439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 453, 454, 455,
        54, 122, 54, 54, 54, 7, 54, 456, 457, 9, 263, 30, 34, 54, 54, 30,
        458, 459, 0, 0, 460, 461, 462, 463, 464, 464, 465, 52, 465, 465, 465, 119,
        466, 44, 139, 467, 5, 6, 5, 6, 5, 6, 5, 6, 468, 54, 54, 3,
        4, 5, 6, 5, 6, 5, 6, 5, 6, 5, 255, 6, 7, 7, 54, 65,
        65, 78, 469, 49, 44, 104, 104, 61, 104, 124, 470, 470, 470, 108, 471, 0,
        472, 1, 2, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482, 483, 484, 485,
        486, 487, 488, 489, 490, 491, 492, 475, 493, 494, 495, 479, 480, 496, 482, 497,
        484, 486, 498, 488, 499, 500, 491, 492, 104, 501, 502, 502, 119, 81, 53, 52,
        337, 65, 65, 43, 52, 54, 53, 30, 52, 170, 52, 135, 135, 503, 52, 43,
        43, 62, 109, 49, 464, 54, 37, 53, 37, 62, 53, 30, 53, 464, 504, 9,
        227, 54, 54, 54, 54, 89, 61, 257, 54, 54, 54, 54, 54, 54, 54, 54,
        30, 30, 30, 30, 30, 30, 30, 30, 505, 54, 233, 233, 124, 54, 54, 52,
        52, 54, 54, 54, 54, 54, 81, 54, 54, 54, 54, 54, 54, 54, 54, 30,
        54, 52, 124, 54, 52, 52, 54, 54, 54, 54, 54, 54, 124, 54, 81, 81,
        54, 54, 54, 54, 30, 30, 30, 30, 30, 30, 54, 54, 54, 54, 54, 124,
        233, 233, 54, 52, 54, 81, 54, 54, 54, 54, 54, 54, 54, 54, 506, 507,
        507, 507, 508, 61, 61, 61, 508, 105, 105, 509, 233, 507, 507, 510, 54, 233,
        65, 9, 61, 235, 116, 123, 54, 54, 124, 195, 72, 59, 511, 512, 53, 54,
        58, 170, 53, 53, 513, 514, 54, 89, 52, 59, 515, 59, 59, 59, 59, 59,
        44, 251, 81, 44, 105, 123, 81, 81, 54, 54, 54, 54, 54, 124, 54, 124,
        72, 516, 89, 517, 518, 68, 519, 68, 53, 53, 53, 68, 519, 68, 519, 520,
        520, 68, 68, 519, 68, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53,
        53, 53, 53, 53, 53, 53, 53, 53, 68, 53, 267, 30, 53, 521, 54, 53,
        54, 54, 54, 54, 53, 53, 54, 54, 54, 243, 522, 523, 68, 53, 293, 49,
        53, 53, 53, 52, 111, 53, 53, 53, 52, 53, 111, 111, 111, 111,
    ]
    private static let enFirsts: [UInt16] = [
        0, 1, 2, 3, 5, 6, 7, 8, 10, 13, 14, 15, 16, 17, 18, 19,
        20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
        36, 37, 38, 39, 40, 45, 46, 47, 48, 49, 50, 51, 53, 54, 55, 56,
        57, 58, 59, 63, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 78,
        80, 81, 82, 84, 85, 87, 90, 93, 96, 97, 100, 101, 107, 108, 109, 110,
        111, 114, 115, 116, 118, 119, 121, 124, 125, 127, 129, 131, 132, 134, 138, 141,
        142, 144, 145, 146, 148, 152, 157, 159, 162, 163, 164, 166, 167, 168, 169, 171,
        172, 173, 175, 176, 179, 181, 182, 183, 188, 191, 193, 194, 196, 198, 199, 200,
        201, 202, 203, 207, 209, 210, 213, 214, 215, 217, 220, 221, 222, 223, 224, 226,
        229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244,
        245, 246, 247, 248, 249, 252, 254, 256, 257, 258, 262, 264, 267, 268, 269, 271,
        274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289,
        290, 291, 292, 293, 296, 298, 300, 301, 302, 308, 311, 312, 313, 314, 315, 316,
        317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332,
        334, 337, 338, 342, 344, 345, 346, 349, 351, 357, 358, 359, 360, 364, 365, 366,
        368, 371, 374, 377, 378, 380, 381, 386, 388, 390, 394, 396, 398, 400, 402, 404,
        405, 408, 413, 417, 418, 419, 420, 425, 426, 427, 428, 429, 430, 432, 434, 438,
        439, 441, 442, 444, 446, 448, 451, 453, 455, 457, 461, 463, 467, 468, 469, 471,
        472, 474, 475, 476, 478, 482, 483, 485, 486, 489, 491, 495, 497, 499, 500, 503,
        504, 505, 506, 507, 509, 512, 513, 514, 515, 516, 517, 518, 519, 520, 521, 522,
        523, 524, 525, 526, 527, 528, 529, 530, 531, 539, 541, 545, 546, 551, 554, 555,
        556, 559, 561, 566, 570, 573, 576, 577, 578, 581, 582, 584, 586, 588, 590, 593,
        595, 600, 605, 608, 615, 617, 620, 622, 625, 627, 629, 630, 634, 637, 639, 643,
        644, 645, 646, 648, 651, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662,
        663, 664, 665, 666, 667, 668, 669, 670, 673, 674, 675, 677, 680, 681, 682, 683,
        684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 699,
        702, 704, 706, 707, 709, 710, 712, 714, 716, 719, 725, 729, 736, 742, 746, 751,
        752, 754, 756, 757, 758, 759, 760, 762, 763, 764, 765, 766, 767, 768, 769, 770,
        771, 772, 773, 774, 775, 776, 780, 781, 783, 785, 786, 790, 792, 793, 794, 795,
        796, 797, 798, 800, 804, 808, 810, 811, 814, 815, 817, 818, 819, 821, 823, 825,
        826, 827, 829, 830, 832, 833, 834, 835, 837, 838, 840, 842, 843, 844, 845, 846,
        847, 848, 849, 850, 851, 852, 853, 854, 857, 858, 861, 863, 864, 866, 869, 871,
        876, 878, 880, 881, 884, 886, 888, 890, 891, 893, 895, 897, 898,
    ]
    private static let enSenses: [UInt32] = [
        1191182336, 1913290752, 1913291472, 1459617792, 1895858176, 1895858183, 1895858177, 1895858184, 570425344, 1895858176, 369098752, 570425344, 1895858176, 369098752, 1896251392, 1896382465,
        1896382464, 1912635392, 1912766464, 1912832000, 1913487360, 1913421824, 1896120320, 1896710144, 1896054784, 1896120321, 1896710145, 1895989248, 1912963072, 1913028608, 1896316928, 1896448000,
        1896513537, 1896513536, 1459617792, 1895923712, 1895923719, 1895923718, 1895923717, 1896185863, 234881024, 402653184, 603979776, 889192448, 1241513984, 838860800, 1711276232, 1711277232,
        1895858190, 1728053298, 1795162142, 905969664, 922746880, 738197504, 1728053273, 1912897551, 1912897521, 1795162127, 1207959552, 402653184, 436207616, 452984832, 1023410176, 1291845632,
        1392508928, 1442840576, 1308622848, 1291845632, 1442840576, 1073741824, 1107296256, 268435456, 905969664, 704643072, 553648128, 1140850688, 1442840576, 1459617792, 1140850688, 1157627904,
        1409286144, 687865856, 1442840576, 1879048193, 1879048193, 1291845632, 1375731712, 1291845632, 1375731712, 1442840576, 83886080, 1442840576, 1879048195, 436207616, 536870912, 603979776,
        1476395008, 234881024, 889192448, 1241513984, 1795162202, 218103808, 402653184, 872415232, 1040187392, 1073741824, 1879048195, 1744830514, 1744830489, 956301312, 1744830539, 402653184,
        1241513984, 1258291200, 1241513984, 754974720, 822083584, 1459617792, 855638016, 452984832, 1023410176, 402653184, 452984832, 1023410176, 1610612740, 285212672, 402653184, 687865856,
        1476395008, 83886080, 436207616, 436207616, 905969664, 939524096, 285212672, 436207616, 452984832, 1023410176, 905969664, 922746880, 956301312, 587202560, 83886080, 1442840576,
        1610612744, 1124073472, 738197504, 1124073472, 1291845632, 1325400064, 1392508928, 1442840576, 83886080, 285212672, 402653184, 436207616, 1442840576, 939524096, 1140850688, 402653184,
        469762048, 1040187392, 1174405120, 402653184, 1442840576, 1879048192, 1879048192, 83886080, 989855744, 687865856, 1124073472, 1325400064, 50331648, 83886080, 788529152, 788529152,
        687865856, 1308622848, 1476395008, 704643072, 1442840576, 1509949440, 1006632960, 1241513984, 1325400064, 1442840576, 1459617792, 1929379840, 83886080, 436207616, 1442840576, 436207616,
        1442840576, 1895923716, 33554432, 436207616, 1291845632, 1442840576, 1778384899, 1761607683, 1895858178, 1895858174, 1610612748, 1241513984, 1291845632, 1392508928, 1442840576, 1308622848,
        1476395008, 33554432, 687865856, 822083584, 1476395008, 822083584, 1358954496, 201326592, 1174405120, 201326592, 1174405120, 1711277232, 486539264, 1157627904, 1677721608, 1677721618,
        1644167186, 1660944402, 1191182336, 1644167176, 1660944392, 1660944464, 1677721680, 1677721688, 1660944472, 1660944469, 1660944465, 1677721685, 1677721684, 1660944468, 1677721689, 1660944473,
        1677721681, 1677721687, 1660944471, 1677721686, 1660944470, 1660944467, 1677721683, 1677721682, 1677721611, 1191182336, 1644167179, 1660944395, 838860800, 1140850688, 838860800, 905969664,
        922746880, 570425344, 402653184, 1023410176, 1291845632, 1392508928, 687865856, 855638016, 855638016, 905969664, 922746880, 1610612738, 1677721615, 1644167183, 1660944399, 1191182336,
        1644167173, 1660944389, 1660944434, 1677721650, 1677721658, 1660944442, 1660944439, 1660944435, 1677721655, 1677721654, 1660944438, 1677721659, 1660944443, 1677721651, 1677721657, 1660944441,
        1677721656, 1660944440, 1660944437, 1677721653, 1677721652, 1241513984, 1291845632, 1442840576, 50331648, 838860800, 1644167169, 1660944385, 654311424, 1677721605, 285212672, 402653184,
        436207616, 486539264, 520093696, 1023410176, 1241513984, 1442840576, 1459617792, 1660944424, 1677721640, 1677721648, 1660944432, 1660944429, 1660944425, 1677721645, 1677721644, 1660944428,
        1677721649, 1660944433, 1677721641, 1677721647, 1660944431, 1677721646, 1660944430, 1660944427, 1677721643, 1677721642, 1677721604, 1677721614, 1644167182, 1660944398, 1191182336, 1644167172,
        1660944388, 1627389957, 402653184, 436207616, 939524096, 1023410176, 83886080, 402653184, 1224736768, 385875968, 83886080, 436207616, 1459617792, 654311424, 1325400064, 1241513984,
        1291845632, 1325400064, 1342177280, 1392508928, 1442840576, 520093696, 1778384898, 16777216, 1140850688, 1157627904, 1174405120, 1728053298, 1912897566, 1711276632, 1174405120, 1191182336,
        16777216, 83886080, 402653184, 16777216, 50331648, 1459617792, 671088640, 1241513984, 1409286144, 889192448, 1157627904, 1761607682, 1761607682, 117440512, 134217728, 402653184,
        1157627904, 1174405120, 117440512, 1174405120, 1191182336, 1660944484, 16777216, 436207616, 1442840576, 1459617792, 1308622848, 1459617792, 1241513984, 1442840576, 687865856, 1308622848,
        436207616, 503316480, 369098752, 1895989248, 536870912, 402653184, 436207616, 1023410176, 16777216, 402653184, 436207616, 1442840576, 1459617792, 402653184, 436207616, 1241513984,
        1442840576, 1610612737, 1610612743, 1610612742, 402653184, 436207616, 1023410176, 1241513984, 1442840576, 1895923715, 1896579072, 1896644609, 1896644608, 1895858175, 83886080, 838860800,
        1241513984, 1258291200, 50331648, 83886080, 402653184, 1023410176, 1543503872, 1325400064, 1442840576, 1778384897, 67108864, 1610612739, 67108864, 1610612741, 436207616, 1023410176,
        402653184, 1442840576, 1459617792, 1828716556, 1913291472, 1828716568, 1913290752, 184549376, 1174405120, 905969664, 922746880, 956301312, 1761607681, 1157627904, 1761607681, 318767104,
        1140850688, 1157627904, 1174405120, 1778384902, 1761607680, 0, 1627389953, 1627389953, 1140850688, 1761607686, 1023410176, 1761607686, 872415232, 1308622848, 771751936, 1308622848,
        1426063360, 1459617792, 1677721600, 1308622848, 1426063360, 1560281088, 318767104, 1174405120, 1308622848, 687865856, 1879048194, 687865856, 1308622848, 1459617792, 1476395008, 704643072,
        1308622848, 436207616, 1140850688, 1895923714, 268435456, 587202560, 1761607684, 1761607684, 1711276032, 1677721609, 1677721619, 1644167187, 1660944403, 1191182336, 1644167177, 1660944393,
        1660944474, 1677721690, 1677721698, 1660944482, 1660944479, 1660944475, 1677721695, 1677721694, 1660944478, 1677721699, 1660944483, 1677721691, 1677721697, 1660944481, 1677721696, 1660944480,
        1660944477, 1677721693, 1677721692, 721420288, 771751936, 1241513984, 1258291200, 1308622848, 1426063360, 1459617792, 1879048194, 738197504, 1308622848, 1308622848, 1459617792, 1711276032,
        1879048194, 1879048194, 83886080, 687865856, 822083584, 1308622848, 1476395008, 1308622848, 1459617792, 1879048194, 1610612747, 1610612746, 285212672, 402653184, 1090519040, 1241513984,
        1409286144, 1241513984, 1291845632, 1342177280, 1409286144, 1442840576, 1241513984, 1291845632, 1409286144, 1442840576, 419430400, 436207616, 1023410176, 889192448, 1275068416, 1677721601,
        1660944484, 1275068416, 402653184, 1040187392, 1056964608, 973078528, 402653184, 1207959552, 1107296256, 1140850688, 1073741824, 1090519040, 620756992, 1006632960, 285212672, 905969664,
        1157627904, 1157627904, 1174405120, 1241513984, 1291845632, 1325400064, 1392508928, 1442840576, 1241513984, 1409286144, 1442840576, 1459617792, 1929379840, 1241513984, 1442840576, 1929379840,
        402653184, 872415232, 956301312, 1073741824, 1140850688, 1157627904, 1879048195, 436207616, 620756992, 301989888, 1157627904, 1174405120, 436207616, 1241513984, 1157627904, 1174405120,
        1728053273, 436207616, 1778384896, 0, 1627389958, 1627389958, 1140850688, 1644167170, 1660944386, 1761607680, 436207616, 1442840576, 1509949440, 1442840576, 1509949440, 436207616,
        1325400064, 1442840576, 1509949440, 1610612745, 1677721607, 1677721617, 1644167185, 1660944401, 1191182336, 1644167175, 1660944391, 1660944454, 1677721670, 1677721678, 1660944462, 1660944459,
        1660944455, 1677721675, 1677721674, 1660944458, 1677721679, 1660944463, 1677721671, 1677721677, 1660944461, 1677721676, 1660944460, 1660944457, 1677721673, 1677721672, 436207616, 939524096,
        1023410176, 1677721606, 1677721616, 1644167184, 1660944400, 1191182336, 1644167174, 1660944390, 1660944444, 1677721660, 1677721668, 1660944452, 1660944449, 1660944445, 1677721665, 1677721664,
        1660944448, 1677721669, 1660944453, 1677721661, 1677721667, 1660944451, 1677721666, 1660944450, 1660944447, 1677721663, 1677721662, 1241513984, 1409286144, 1442840576, 1241513984, 1459617792,
        1241513984, 1291845632, 939524096, 0, 1627389959, 1627389959, 268435456, 285212672, 788529152, 1358954496, 1677721610, 1845493762, 1191182336, 1644167178, 1660944394, 1241513984,
        1325400064, 1409286144, 1442840576, 1459617792, 1929379840, 1241513984, 1442840576, 1459617792, 1929379840, 1241513984, 1325400064, 1342177280, 1409286144, 1442840576, 1459617792, 1929379840,
        16777216, 419430400, 436207616, 889192448, 1023410176, 1241513984, 16777216, 50331648, 1442840576, 1459617792, 1140850688, 1174405120, 1191182336, 1644167171, 1660944387, 1677721613,
        1644167181, 1660944397, 1644167198, 1660944414, 1677721630, 1677721638, 1660944422, 1660944419, 1644167199, 1660944415, 1677721635, 1677721634, 1660944418, 1677721639, 1660944423, 1677721631,
        1677721637, 1660944421, 1677721636, 1660944420, 1660944417, 1677721633, 1677721632, 1660944415, 436207616, 1023410176, 1442840576, 1459617792, 1895923713, 553648128, 1895858176, 536870912,
        1895858176, 1895858176, 150994944, 167772160, 402653184, 1174405120, 150994944, 1174405120, 1677721603, 1795162322, 1728053323, 1795162157, 1040187392, 1627389956, 268435456, 1207959552,
        436207616, 905969664, 1040187392, 1526726656, 285212672, 402653184, 805306368, 1040187392, 1291845632, 1392508928, 1627389954, 1191182336, 1644167180, 1660944396, 1677721612, 1644167188,
        1660944404, 1677721620, 1677721628, 1644167196, 1660944412, 1644167193, 1660944409, 1644167189, 1660944405, 1677721625, 1677721624, 1644167192, 1660944408, 1677721629, 1644167197, 1660944413,
        1677721621, 1644167190, 1677721627, 1644167195, 1660944411, 1677721626, 1644167194, 1660944410, 1644167191, 1660944407, 1677721623, 1677721622, 1660944412, 1660944409, 1660944405, 1660944408,
        1660944413, 1660944411, 1660944410, 1660944407, 1677721602, 1795162262, 905969664, 1040187392, 1526726656, 1778384901, 520093696, 1291845632, 1442840576, 0, 1627389955, 1627389955,
        1140850688, 1761607685, 83886080, 1241513984, 1409286144, 520093696, 1459617792, 402653184, 436207616, 872415232, 1073741824, 1879048195, 1107296256, 1442840576, 1761607685, 1778384901,
        1761607685, 83886080, 738197504, 1442840576, 704643072, 1241513984, 822083584, 1308622848, 1291845632, 1778384903, 1493172224, 1140850688, 1761607687, 16777216, 1442840576, 1761607687,
        1778384903, 1761607687,
    ]
    private static let enNames: [UInt16] = [
        12, 16, 455, 607, 741, 870, 1185, 1315, 1514, 1522, 1601, 1710, 1740, 1877, 2110, 2129,
        2131, 2133, 2135, 2137, 2140, 2141, 2156, 2335, 2336, 2347, 2348, 2442,
    ]
}
