// swift-format-ignore-file
// Made by packaging/words of Lists/en.txt.

extension Vocabulary {
    /// The words of the language `en`.
    static var en: Vocabulary {
        Vocabulary(
            text: enText, starts: enStarts,
            sets: enSets, firsts: enFirsts,
            senses: enSenses,
            names: enNames,
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
        (auto-reply
        (i'm not receiving notifications
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
        N U ago
        N U from 2day
        N U from B
        N U from now
        N U from today
        N U later
        N after H
        N b
        N before H
        N min after H
        N min before H
        N min of H
        N min past H
        N min til H
        N min till H
        N min to H
        N mins after H
        N mins before H
        N mins of H
        N mins past H
        N mins til H
        N mins till H
        N mins to H
        N minute after H
        N minute before H
        N minute of H
        N minute past H
        N minute til H
        N minute till H
        N minute to H
        N minutes after H
        N minutes before H
        N minutes of H
        N minutes past H
        N minutes til H
        N minutes till H
        N minutes to H
        N moment
        N moments
        N of H
        N past H
        N sec
        N secs
        N til H
        N till H
        N to H
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
        a message
        a minimum of
        a movie
        a no
        a quarter
        a quarter after H
        a quarter before H
        a quarter hour
        a quarter of H
        a quarter of an hour
        a quarter past H
        a quarter til H
        a quarter till H
        a quarter to H
        a video
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
        an attachment
        an audio message
        an hour and a half
        an image
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
        auto reply:
        auto-reply
        auto-response:
        automated reply:
        automatic reply:
        available
        away
        awesome
        aye
        b4
        baby
        back in N
        bad
        bank holiday
        be
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
        book
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
        disliked
        do
        do it
        do not
        do that
        do this
        does not
        doesnt
        dollar
        dollars
        dont
        dont be late
        dont do it
        dont forget
        dont know if
        dont mind
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
        emphasized
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
        fantastic
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
        finishes
        finishing
        first
        first thing
        first time
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
        i am driving. i will
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
        i'm driving right now.
        i'm driving with do not disturb
        i'm driving with focus
        i'm driving. i'll
        i'm not receiving notifications
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
        in about L
        in approximately L
        in around L
        in like L
        in roughly L
        in the afternoon
        in the evening
        in the morning
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
        it is our first time
        it is true
        it isnt
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
        its not true
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
        laughed at
        leave
        leaves
        leaving
        less
        less than
        less then
        lets
        lets do
        lets do it
        lets do that
        lets do this
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
        liked
        lkh
        lkhs
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
        loved
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
        meeting
        member
        mhm
        mhmm
        mid
        midday
        midnight
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
        missed
        mm hmm
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
        out of
        out of office:
        out of the question
        out of town
        out-of-office:
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
        pct
        pence
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
        prefer not to
        press
        pretty early
        pretty late
        prior to
        probably
        push
        quarter
        quarter after H
        quarter before H
        quarter hour
        quarter of H
        quarter of an hour
        quarter past H
        quarter til H
        quarter till H
        quarter to H
        quarters
        questioned
        quid
        quite early
        quite late
        ramadan
        rather not
        rather than
        rd
        reacted X to …
        really
        ref
        reference
        refuse
        reject
        rejected
        remove me
        removed a X from …
        removed an X from …
        reschedule
        rescheduling
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
        so
        so much
        so sorry
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
        stop texting me
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
        taken
        ten
        ten four
        tenth
        tenths
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
        this is an auto
        this is an automated
        this is an automatic
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
        0, 12, 45, 55, 66, 74, 83, 90, 98, 110, 118, 123, 133, 139, 150, 158,
        171, 176, 186, 193, 199, 206, 212, 216, 222, 231, 240, 251, 271, 291, 298, 307,
        319, 331, 347, 363, 369, 379, 388, 396, 404, 408, 414, 421, 427, 438, 446, 450,
        456, 465, 474, 482, 492, 505, 518, 530, 538, 552, 563, 576, 591, 601, 611, 615,
        626, 640, 655, 666, 679, 691, 704, 715, 730, 746, 758, 772, 785, 799, 811, 828,
        846, 860, 876, 891, 907, 921, 939, 958, 973, 990, 1006, 1023, 1038, 1047, 1057, 1064,
        1073, 1079, 1086, 1094, 1103, 1110, 1112, 1121, 1132, 1150, 1167, 1185, 1194, 1205, 1223, 1240,
        1258, 1273, 1289, 1291, 1298, 1308, 1317, 1330, 1342, 1355, 1369, 1383, 1395, 1403, 1412, 1424,
        1429, 1442, 1467, 1490, 1511, 1523, 1534, 1541, 1550, 1560, 1565, 1574, 1582, 1591, 1601, 1611,
        1619, 1628, 1637, 1642, 1649, 1660, 1670, 1681, 1693, 1705, 1715, 1728, 1735, 1746, 1756, 1767,
        1779, 1791, 1801, 1808, 1819, 1829, 1842, 1853, 1865, 1877, 1887, 1899, 1906, 1917, 1927, 1938,
        1950, 1962, 1972, 1981, 1986, 1993, 2004, 2018, 2034, 2049, 2065, 2084, 2096, 2110, 2126, 2143,
        2155, 2167, 2181, 2201, 2215, 2229, 2248, 2262, 2278, 2290, 2304, 2322, 2340, 2355, 2370, 2384,
        2398, 2412, 2423, 2431, 2439, 2447, 2458, 2465, 2472, 2483, 2493, 2504, 2516, 2528, 2538, 2545,
        2547, 2559, 2571, 2586, 2601, 2625, 2644, 2659, 2671, 2678, 2684, 2686, 2698, 2709, 2718, 2730,
        2738, 2760, 2781, 2804, 2822, 2829, 2841, 2850, 2863, 2873, 2886, 2894, 2899, 2909, 2927, 2946,
        2961, 2976, 2997, 3014, 3030, 3047, 3062, 3070, 3082, 3095, 3110, 3122, 3131, 3143, 3154, 3167,
        3179, 3190, 3203, 3219, 3236, 3251, 3266, 3282, 3286, 3292, 3304, 3321, 3327, 3338, 3353, 3368,
        3375, 3385, 3397, 3409, 3418, 3426, 3431, 3435, 3446, 3452, 3464, 3471, 3482, 3488, 3499, 3509,
        3520, 3526, 3530, 3539, 3550, 3561, 3568, 3571, 3577, 3583, 3588, 3592, 3601, 3610, 3619, 3636,
        3648, 3657, 3667, 3675, 3685, 3692, 3704, 3719, 3735, 3752, 3765, 3781, 3798, 3816, 3824, 3829,
        3839, 3846, 3849, 3856, 3864, 3867, 3881, 3898, 3917, 3926, 3930, 3941, 3955, 3965, 3975, 3986,
        3997, 4009, 4015, 4025, 4032, 4041, 4048, 4055, 4068, 4084, 4093, 4112, 4119, 4127, 4139, 4146,
        4156, 4160, 4172, 4181, 4196, 4209, 4220, 4228, 4241, 4252, 4261, 4268, 4282, 4302, 4327, 4331,
        4337, 4341, 4350, 4358, 4366, 4372, 4379, 4392, 4410, 4417, 4422, 4434, 4445, 4453, 4464, 4478,
        4489, 4492, 4499, 4508, 4516, 4525, 4541, 4555, 4569, 4590, 4609, 4622, 4630, 4637, 4644, 4654,
        4658, 4665, 4677, 4688, 4703, 4720, 4737, 4747, 4752, 4760, 4764, 4767, 4772, 4782, 4786, 4799,
        4802, 4810, 4819, 4823, 4830, 4842, 4852, 4858, 4866, 4877, 4885, 4892, 4904, 4912, 4921, 4934,
        4939, 4946, 4956, 4964, 4969, 4982, 4989, 4999, 5005, 5011, 5016, 5024, 5038, 5049, 5052, 5065,
        5071, 5083, 5089, 5093, 5096, 5110, 5114, 5121, 5131, 5142, 5154, 5162, 5174, 5181, 5191, 5202,
        5209, 5221, 5226, 5236, 5249, 5268, 5278, 5283, 5288, 5298, 5303, 5309, 5319, 5333, 5340, 5349,
        5356, 5360, 5366, 5373, 5383, 5389, 5395, 5403, 5416, 5422, 5429, 5436, 5444, 5449, 5456, 5465,
        5476, 5484, 5495, 5508, 5521, 5531, 5536, 5546, 5554, 5560, 5572, 5585, 5595, 5608, 5622, 5633,
        5641, 5653, 5666, 5678, 5685, 5688, 5700, 5706, 5713, 5722, 5735, 5737, 5744, 5748, 5758, 5774,
        5792, 5807, 5821, 5837, 5852, 5866, 5885, 5905, 5923, 5941, 5960, 5971, 5992, 6000, 6005, 6010,
        6014, 6023, 6031, 6040, 6051, 6066, 6081, 6088, 6093, 6101, 6107, 6117, 6126, 6136, 6145, 6148,
        6154, 6161, 6169, 6177, 6186, 6193, 6200, 6208, 6213, 6226, 6237, 6249, 6262, 6272, 6286, 6299,
        6310, 6317, 6323, 6327, 6333, 6340, 6345, 6352, 6355, 6359, 6364, 6372, 6385, 6404, 6417, 6426,
        6433, 6437, 6443, 6452, 6463, 6470, 6478, 6488, 6495, 6508, 6522, 6535, 6548, 6560, 6572, 6586,
        6598, 6611, 6622, 6635, 6650, 6661, 6674, 6687, 6700, 6711, 6723, 6736, 6748, 6760, 6771, 6782,
        6795, 6806, 6818, 6828, 6840, 6854, 6864, 6876, 6888, 6900, 6910, 6917, 6926, 6936, 6941, 6952,
        6956, 6963, 6973, 6985, 6990, 7012, 7031, 7050, 7072, 7090, 7093, 7097, 7102, 7108, 7112, 7120,
        7129, 7134, 7140, 7151, 7159, 7166, 7176, 7184, 7194, 7201, 7211, 7217, 7223, 7233, 7237, 7246,
        7252, 7263, 7271, 7281, 7287, 7294, 7303, 7309, 7321, 7334, 7346, 7358, 7369, 7380, 7393, 7404,
        7416, 7426, 7438, 7452, 7462, 7474, 7486, 7498, 7508, 7519, 7531, 7542, 7553, 7563, 7573, 7585,
        7595, 7606, 7615, 7626, 7639, 7648, 7659, 7670, 7681, 7690, 7695, 7706, 7719, 7726, 7735, 7745,
        7751, 7763, 7774, 7779, 7784, 7798, 7802, 7810, 7817, 7825, 7834, 7841, 7850, 7860, 7871, 7877,
        7889, 7902, 7914, 7926, 7937, 7948, 7961, 7972, 7984, 7994, 8006, 8020, 8030, 8042, 8054, 8066,
        8076, 8087, 8099, 8110, 8121, 8131, 8141, 8153, 8163, 8174, 8183, 8194, 8207, 8216, 8227, 8238,
        8249, 8258, 8263, 8272, 8283, 8290, 8298, 8305, 8318, 8330, 8342, 8354, 8365, 8378, 8389, 8402,
        8413, 8425, 8436, 8447, 8458, 8468, 8480, 8490, 8502, 8512, 8518, 8525, 8530, 8534, 8541, 8546,
        8556, 8561, 8565, 8569, 8577, 8593, 8602, 8610, 8620, 8632, 8644, 8652, 8659, 8662, 8671, 8681,
        8690, 8695, 8710, 8723, 8735, 8748, 8759, 8770, 8777, 8783, 8796, 8805, 8811, 8813, 8817, 8823,
        8828, 8833, 8840, 8853, 8868, 8881, 8892, 8902, 8918, 8930, 8937, 8943, 8952, 8957, 8961, 8967,
        8972, 8977, 8993, 9010, 9026, 9046, 9055, 9072, 9079, 9082, 9090, 9100, 9109, 9118, 9126, 9136,
        9145, 9151, 9155, 9160, 9164, 9167, 9179, 9183, 9191, 9200, 9205, 9210, 9226, 9232, 9235, 9239,
        9247, 9256, 9266, 9277, 9279, 9288, 9300, 9314, 9328, 9336, 9347, 9360, 9373, 9387, 9404, 9422,
        9441, 9456, 9474, 9493, 9513, 9518, 9530, 9551, 9561, 9571, 9580, 9596, 9616, 9624, 9635, 9645,
        9651, 9662, 9676, 9685, 9702, 9709, 9721, 9736, 9757, 9766, 9776, 9789, 9804, 9819, 9823, 9834,
        9843, 9855, 9869, 9883, 9895, 9907, 9921, 9935, 9947, 9965, 9980, 9988, 9998, 10004, 10014, 10022,
        10033, 10038, 10047, 10063, 10078, 10096, 10113, 10130, 10137, 10144, 10158, 10171, 10187, 10202, 10219, 10234,
        10242, 10249, 10260, 10269, 10279, 10291, 10303, 10308, 10321, 10335, 10345, 10357, 10370, 10380, 10390, 10400,
        10410, 10422, 10434, 10443, 10450, 10466, 10475, 10484, 10491, 10499, 10511, 10524, 10531, 10541, 10553, 10565,
        10572, 10588, 10600, 10611, 10641, 10653, 10660, 10683, 10709, 10724, 10732, 10745, 10761, 10779, 10797, 10813,
        10829, 10847, 10865, 10881, 10900, 10923, 10955, 10978, 10996, 11028, 11033, 11039, 11055, 11067, 11078, 11082,
        11085, 11095, 11109, 11119, 11127, 11141, 11149, 11155, 11162, 11176, 11194, 11202, 11209, 11216, 11225, 11236,
        11239, 11244, 11254, 11261, 11278, 11294, 11312, 11324, 11339, 11361, 11372, 11391, 11403, 11413, 11426, 11443,
        11458, 11473, 11483, 11490, 11501, 11509, 11512, 11520, 11528, 11536, 11545, 11558, 11571, 11578, 11584, 11592,
        11599, 11604, 11609, 11612, 11619, 11626, 11632, 11640, 11650, 11656, 11670, 11687, 11707, 11717, 11738, 11749,
        11757, 11763, 11771, 11780, 11796, 11805, 11809, 11821, 11836, 11854, 11862, 11873, 11886, 11905, 11914, 11934,
        11950, 11954, 11962, 11967, 11971, 11976, 11980, 11985, 11990, 12000, 12011, 12013, 12017, 12021, 12024, 12030,
        12037, 12041, 12046, 12052, 12064, 12069, 12076, 12088, 12102, 12114, 12128, 12149, 12169, 12190, 12201, 12213,
        12228, 12234, 12245, 12262, 12273, 12280, 12291, 12297, 12304, 12312, 12317, 12327, 12337, 12342, 12350, 12361,
        12374, 12387, 12395, 12408, 12424, 12442, 12451, 12458, 12463, 12471, 12481, 12491, 12499, 12505, 12509, 12514,
        12522, 12538, 12560, 12584, 12608, 12614, 12625, 12637, 12649, 12657, 12667, 12677, 12685, 12691, 12698, 12709,
        12711, 12717, 12722, 12730, 12742, 12746, 12752, 12757, 12764, 12768, 12775, 12783, 12794, 12798, 12809, 12815,
        12818, 12826, 12833, 12837, 12842, 12846, 12853, 12862, 12870, 12879, 12883, 12890, 12898, 12909, 12914, 12920,
        12927, 12935, 12942, 12949, 12956, 12964, 12968, 12975, 12981, 12988, 12993, 13006, 13016, 13026, 13034, 13046,
        13055, 13062, 13077, 13093, 13103, 13108, 13116, 13123, 13128, 13131, 13144, 13157, 13171, 13181, 13183, 13186,
        13191, 13195, 13207, 13217, 13224, 13228, 13232, 13235, 13242, 13247, 13256, 13264, 13270, 13281, 13292, 13297,
        13306, 13318, 13325, 13334, 13354, 13371, 13383, 13398, 13402, 13407, 13413, 13420, 13424, 13429, 13438, 13449,
        13459, 13466, 13479, 13493, 13506, 13519, 13531, 13543, 13557, 13569, 13582, 13593, 13606, 13621, 13632, 13645,
        13658, 13671, 13682, 13694, 13707, 13719, 13731, 13742, 13753, 13766, 13777, 13789, 13799, 13811, 13825, 13835,
        13847, 13859, 13871, 13881, 13887, 13894, 13900, 13912, 13923, 13934, 13945, 13955, 13967, 13977, 13989, 13999,
        14010, 14020, 14030, 14040, 14049, 14060, 14069, 14080, 14089, 14092, 14102, 14112, 14120, 14128, 14134, 14142,
        14154, 14166, 14176, 14188, 14198, 14208, 14218, 14230, 14241, 14252, 14266, 14279, 14289, 14297, 14314, 14328,
        14341, 14349, 14356, 14367, 14378, 14385, 14394, 14403, 14416, 14426, 14433, 14440, 14452, 14463, 14474, 14485,
        14492, 14497, 14510, 14514, 14519, 14525, 14529, 14534, 14538, 14542, 14555, 14569, 14579, 14590, 14602, 14613,
        14631, 14639, 14650, 14661, 14674, 14685, 14699, 14708, 14722, 14737, 14748, 14755, 14763, 14770, 14779, 14792,
        14803, 14817, 14831, 14841, 14850, 14858, 14864, 14872, 14879, 14883, 14892, 14896, 14899, 14906, 14913, 14923,
        14930, 14934, 14942, 14945, 14955, 14969, 14986, 15001, 15005, 15014, 15017, 15020, 15029, 15037, 15045, 15056,
        15061, 15071, 15076, 15086, 15097, 15101, 15106, 15117, 15121, 15124, 15135, 15147, 15151, 15172, 15181, 15201,
        15215, 15223, 15234, 15245, 15260, 15274, 15281, 15293, 15301, 15312, 15317, 15323, 15330, 15335, 15342, 15350,
        15355, 15363, 15370, 15373, 15382, 15391, 15401, 15410, 15421, 15435, 15447, 15457, 15466, 15475, 15483, 15491,
        15499, 15505, 15515, 15524, 15530, 15543, 15549, 15560, 15567, 15571, 15586, 15593, 15608, 15628, 15640, 15655,
        15660, 15671, 15682, 15684, 15689, 15695, 15707, 15713, 15722, 15727, 15736, 15741, 15745, 15751, 15757, 15764,
        15773, 15781, 15792, 15804, 15813, 15821, 15829, 15836, 15844, 15855, 15861, 15866, 15873, 15883, 15895, 15905,
        15909, 15914, 15922, 15926, 15929, 15935, 15942, 15956, 15965, 15974, 15980, 15987, 15997, 16011, 16017, 16030,
        16042, 16051, 16060, 16065, 16073, 16089, 16106, 16119, 16132, 16151, 16166, 16180, 16195, 16208, 16217, 16228,
        16233, 16245, 16256, 16264, 16275, 16287, 16290, 16307, 16314, 16318, 16328, 16335, 16342, 16351, 16361, 16382,
        16404, 16415, 16428, 16434, 16444, 16451, 16465, 16471, 16482, 16487, 16495, 16509, 16528, 16530, 16536, 16540,
        16549, 16553, 16559, 16564, 16568, 16575, 16583, 16588, 16594, 16606, 16617, 16628, 16640, 16647, 16660, 16672,
        16684, 16697, 16705, 16719, 16732, 16745, 16759, 16765, 16780, 16793, 16811, 16827, 16831, 16836, 16846, 16852,
        16862, 16874, 16882, 16891, 16902, 16910, 16924, 16939, 16953, 16967, 16980, 16993, 17008, 17021, 17035, 17047,
        17061, 17077, 17089, 17103, 17117, 17131, 17143, 17156, 17170, 17183, 17196, 17208, 17220, 17234, 17246, 17259,
        17270, 17283, 17298, 17309, 17322, 17335, 17348, 17359, 17363, 17369, 17381, 17390, 17395, 17402, 17408, 17412,
        17416, 17424, 17434, 17440, 17447, 17456, 17462, 17474, 17487, 17499, 17511, 17522, 17533, 17546, 17557, 17569,
        17579, 17591, 17605, 17615, 17627, 17639, 17651, 17661, 17672, 17684, 17695, 17706, 17716, 17726, 17738, 17748,
        17759, 17768, 17779, 17792, 17801, 17812, 17823, 17834, 17843, 17848, 17861, 17864, 17872, 17881, 17890, 17902,
        17908, 17917, 17924, 17936, 17948, 17961, 17980, 17995, 18003, 18007, 18010, 18019, 18031, 18045, 18050, 18056,
        18065, 18073, 18091, 18116, 18132, 18138, 18142, 18149, 18163, 18168, 18176, 18187, 18196, 18203, 18211, 18221,
        18232, 18237, 18243, 18250, 18256, 18266, 18271, 18283, 18289, 18293, 18302, 18308, 18315, 18318, 18323, 18333,
        18351, 18371, 18378, 18391, 18408, 18421, 18426, 18435, 18442, 18458, 18467, 18475, 18485, 18493, 18509, 18523,
        18536, 18549, 18563, 18581, 18601, 18619, 18633, 18646, 18660, 18668, 18677, 18694, 18712, 18722, 18737, 18748,
        18759, 18778, 18798, 18814, 18820, 18834, 18846, 18857, 18868, 18880, 18896, 18905, 18923, 18939, 18954, 18963,
        18974, 18988, 19000, 19011, 19029, 19047, 19066, 19085, 19097, 19101, 19107, 19115, 19125, 19138, 19151, 19166,
        19190, 19214, 19225, 19238, 19254, 19270, 19290, 19310, 19323, 19338, 19360, 19381, 19403, 19416, 19431, 19453,
        19474, 19496, 19515, 19535, 19549, 19569, 19591, 19610, 19629, 19647, 19667, 19686, 19704, 19727, 19751, 19773,
        19795, 19818, 19843, 19859, 19877, 19893, 19911, 19936, 19960, 19985, 19993, 20006, 20022, 20036, 20044, 20050,
        20055, 20060, 20066, 20076, 20090, 20109, 20114, 20123, 20132, 20141, 20149, 20159, 20169, 20179, 20190, 20196,
        20203, 20212, 20223, 20233, 20240, 20253, 20267, 20280, 20293, 20305, 20317, 20331, 20343, 20356, 20367, 20380,
        20395, 20406, 20419, 20432, 20445, 20456, 20468, 20481, 20493, 20505, 20516, 20527, 20540, 20551, 20563, 20573,
        20585, 20599, 20609, 20621, 20633, 20645, 20655, 20660, 20667, 20682, 20691, 20705, 20714, 20722, 20732, 20745,
        20753, 20769, 20790, 20811, 20824, 20835, 20844, 20856, 20866, 20878, 20888, 20899, 20906, 20915, 20925, 20936,
        20948, 20954, 20977, 20992, 21018, 21026, 21031, 21035, 21047, 21052, 21058, 21067, 21071, 21078, 21086, 21090,
        21095, 21099, 21108, 21114, 21125, 21130, 21140, 21144, 21153, 21156, 21162, 21168, 21174, 21185, 21194, 21208,
        21218, 21233, 21241, 21254, 21262, 21275, 21284, 21301, 21315, 21323, 21330, 21334, 21344, 21353, 21358, 21366,
        21375, 21382, 21391, 21401, 21409, 21416, 21421, 21425, 21430, 21438, 21443, 21451, 21460, 21467, 21483, 21495,
        21505, 21512, 21525, 21539, 21552, 21565, 21577, 21589, 21603, 21615, 21628, 21639, 21653, 21666, 21681, 21692,
        21705, 21718, 21731, 21742, 21754, 21767, 21779, 21791, 21802, 21813, 21826, 21837, 21849, 21859, 21871, 21885,
        21895, 21907, 21919, 21931, 21941, 21947, 21951, 21972, 21993, 21996, 21999, 22006, 22012, 22015, 22022, 22034,
        22040, 22063, 22074, 22086, 22100, 22118, 22125, 22134, 22149, 22155, 22162, 22168, 22173, 22176, 22180, 22184,
        22191, 22196, 22207, 22217, 22227, 22237, 22250, 22261, 22271, 22274, 22283, 22288, 22296, 22306, 22316, 22324,
        22330, 22333, 22336, 22346, 22359, 22374, 22389, 22398, 22410, 22424, 22438, 22453, 22471, 22490, 22510, 22526,
        22545, 22565, 22586, 22593, 22607, 22619, 22631, 22638, 22650, 22665, 22673, 22689, 22700, 22714, 22730, 22746,
        22751, 22761, 22774, 22789, 22804, 22817, 22830, 22845, 22860, 22873, 22884, 22891, 22903, 22909, 22917, 22925,
        22943, 22951, 22962, 22975, 22988, 22994, 23008, 23023, 23034, 23045, 23056, 23067, 23080, 23093, 23106, 23117,
        23128, 23139, 23149, 23161, 23171, 23185, 23193, 23204, 23217, 23230, 23238, 23249, 23265, 23278, 23286, 23295,
        23309, 23326, 23345, 23364, 23381, 23398, 23417, 23436, 23453, 23457, 23467, 23476, 23481, 23486, 23494, 23503,
        23510, 23516, 23521, 23529, 23538, 23546, 23551, 23560, 23570, 23577, 23587, 23599, 23603, 23611, 23626, 23639,
        23653, 23661, 23670, 23680, 23685, 23693, 23707, 23715, 23722, 23730, 23746, 23760, 23763, 23767, 23777, 23782,
        23806, 23819, 23824, 23834, 23846, 23858, 23871, 23881, 23889, 23895, 23908, 23914, 23920, 23934, 23949, 23963,
        23979, 23995, 24009, 24023, 24039, 24055, 24069, 24079, 24090, 24098, 24104, 24106, 24109, 24118, 24122, 24126,
        24131, 24134, 24138, 24148, 24153, 24164, 24169, 24175, 24179, 24183, 24193, 24197, 24206, 24216, 24226, 24235,
        24246, 24257, 24268, 24280, 24290, 24299, 24313, 24332, 24343, 24351, 24373, 24384, 24395, 24405, 24417, 24422,
        24429, 24439, 24443, 24446, 24450, 24458, 24466, 24474, 24482, 24489, 24498, 24509, 24521, 24529, 24538, 24548,
        24553, 24556, 24560, 24564, 24568, 24573, 24577, 24581, 24585, 24589, 24593, 24597, 24602, 24607, 24612, 24617,
        24622, 24627, 24632, 24637, 24642,
    ]
    private static let enSets: [UInt16] = [
        0, 0, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6, 7, 6, 7,
        6, 7, 8, 9, 10, 10, 11, 11, 11, 11, 11, 12, 13, 11, 11, 11,
        11, 12, 13, 14, 14, 14, 14, 14, 15, 16, 16, 17, 18, 18, 11, 11,
        11, 11, 11, 11, 11, 11, 19, 20, 21, 19, 21, 21, 21, 22, 10, 23,
        22, 23, 23, 22, 23, 23, 23, 22, 23, 23, 22, 23, 23, 23, 22, 23,
        23, 22, 23, 23, 23, 22, 23, 23, 22, 23, 23, 23, 10, 10, 23, 22,
        10, 10, 23, 23, 23, 24, 25, 25, 26, 27, 27, 25, 25, 26, 27, 27,
        13, 13, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
        28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
        28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
        28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
        28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
        28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
        28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 29,
        30, 31, 30, 31, 31, 31, 32, 32, 33, 11, 34, 35, 35, 36, 36, 37,
        38, 38, 38, 38, 39, 40, 41, 41, 42, 41, 42, 43, 44, 45, 46, 47,
        46, 47, 45, 46, 46, 46, 42, 5, 7, 7, 7, 33, 33, 7, 7, 7,
        7, 5, 7, 7, 7, 7, 7, 48, 49, 17, 18, 41, 50, 51, 52, 52,
        53, 53, 53, 52, 48, 48, 54, 55, 56, 52, 28, 51, 57, 58, 59, 60,
        61, 62, 53, 53, 53, 50, 63, 52, 52, 64, 65, 28, 66, 28, 66, 66,
        28, 67, 28, 66, 41, 28, 28, 28, 28, 28, 28, 28, 28, 68, 69, 60,
        53, 70, 71, 53, 72, 42, 42, 73, 42, 74, 75, 76, 77, 77, 77, 77,
        77, 55, 77, 55, 77, 55, 28, 75, 76, 77, 78, 77, 54, 10, 79, 80,
        81, 64, 82, 57, 64, 64, 82, 64, 83, 52, 84, 85, 17, 18, 86, 86,
        87, 43, 71, 43, 88, 49, 17, 18, 89, 59, 90, 90, 53, 83, 60, 83,
        91, 28, 92, 92, 93, 77, 77, 28, 77, 77, 28, 41, 41, 94, 53, 95,
        95, 0, 0, 0, 0, 0, 96, 43, 97, 52, 10, 56, 10, 64, 60, 98,
        53, 53, 56, 57, 58, 99, 41, 83, 51, 100, 41, 41, 101, 101, 60, 102,
        43, 64, 48, 103, 104, 60, 53, 89, 105, 64, 64, 28, 28, 57, 52, 53,
        51, 53, 106, 84, 10, 107, 53, 80, 80, 53, 71, 80, 108, 109, 109, 110,
        111, 110, 51, 51, 51, 111, 48, 48, 112, 113, 113, 50, 51, 108, 109, 114,
        105, 56, 79, 60, 84, 43, 43, 60, 35, 43, 35, 35, 115, 116, 117, 60,
        52, 53, 53, 53, 50, 97, 52, 50, 107, 80, 80, 71, 80, 80, 58, 88,
        118, 51, 53, 36, 101, 48, 101, 101, 48, 60, 119, 58, 120, 60, 121, 121,
        121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 60, 122, 43, 120, 52, 123,
        123, 51, 51, 124, 51, 52, 51, 51, 71, 88, 64, 51, 51, 125, 126, 118,
        127, 53, 53, 71, 88, 105, 105, 110, 58, 51, 58, 58, 58, 51, 51, 58,
        101, 43, 101, 128, 101, 101, 129, 101, 101, 60, 130, 57, 57, 41, 77, 60,
        89, 131, 132, 133, 134, 1, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144,
        145, 146, 147, 148, 149, 150, 151, 152, 153, 137, 138, 139, 140, 141, 142, 143,
        144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 1, 55, 125, 156,
        157, 57, 57, 35, 158, 158, 158, 158, 57, 80, 105, 105, 105, 60, 159, 60,
        28, 60, 66, 160, 158, 158, 158, 118, 161, 162, 55, 51, 53, 163, 163, 55,
        41, 164, 165, 166, 1, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177,
        178, 179, 180, 181, 182, 183, 184, 185, 169, 170, 171, 172, 173, 174, 175, 176,
        177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 52, 52, 35, 35, 35, 187,
        188, 28, 189, 101, 60, 190, 53, 191, 53, 118, 61, 192, 60, 60, 193, 194,
        195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210,
        194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209,
        210, 211, 212, 213, 214, 1, 193, 194, 198, 199, 201, 203, 204, 206, 209, 210,
        194, 198, 199, 201, 203, 204, 206, 209, 210, 105, 105, 96, 215, 215, 216, 58,
        64, 105, 217, 35, 218, 35, 80, 219, 10, 10, 53, 52, 220, 118, 52, 53,
        186, 188, 188, 60, 188, 221, 52, 53, 222, 41, 223, 56, 224, 225, 64, 63,
        226, 227, 228, 101, 40, 228, 40, 40, 227, 229, 53, 118, 64, 225, 64, 43,
        230, 188, 188, 188, 188, 71, 28, 88, 231, 51, 52, 52, 51, 51, 52, 52,
        232, 233, 53, 232, 232, 158, 233, 60, 60, 60, 234, 73, 234, 235, 234, 236,
        101, 237, 1, 238, 118, 53, 53, 53, 118, 53, 53, 53, 28, 28, 28, 28,
        28, 28, 28, 28, 118, 53, 0, 28, 28, 51, 51, 51, 28, 28, 52, 118,
        53, 53, 51, 51, 51, 51, 51, 51, 80, 118, 53, 53, 53, 53, 80, 80,
        53, 118, 53, 53, 53, 118, 53, 118, 51, 51, 80, 239, 118, 51, 51, 239,
        118, 51, 51, 51, 51, 51, 51, 53, 51, 51, 51, 51, 51, 51, 51, 80,
        118, 51, 51, 53, 53, 53, 53, 53, 118, 53, 80, 80, 80, 239, 80, 53,
        53, 53, 51, 80, 51, 239, 51, 80, 80, 51, 53, 240, 118, 118, 53, 118,
        52, 53, 51, 51, 80, 51, 51, 51, 51, 53, 80, 53, 118, 53, 53, 53,
        53, 53, 118, 51, 0, 0, 0, 0, 0, 48, 53, 58, 80, 80, 53, 61,
        28, 51, 118, 28, 80, 28, 118, 51, 51, 51, 28, 51, 28, 28, 241, 242,
        18, 18, 243, 21, 21, 21, 21, 38, 38, 18, 18, 18, 18, 18, 59, 159,
        244, 51, 118, 64, 48, 245, 43, 80, 80, 80, 80, 80, 71, 80, 80, 43,
        48, 88, 246, 53, 53, 53, 118, 51, 186, 52, 28, 28, 51, 28, 52, 51,
        53, 53, 52, 52, 53, 247, 52, 28, 28, 51, 51, 51, 28, 52, 28, 28,
        248, 248, 89, 249, 249, 250, 250, 251, 41, 41, 52, 52, 56, 52, 101, 101,
        101, 101, 101, 158, 60, 252, 253, 253, 253, 253, 254, 255, 255, 256, 30, 30,
        130, 57, 57, 41, 77, 125, 257, 35, 35, 55, 41, 41, 107, 53, 118, 118,
        53, 53, 80, 53, 53, 80, 258, 259, 53, 53, 53, 53, 125, 101, 101, 58,
        53, 53, 53, 53, 53, 52, 52, 52, 53, 53, 53, 118, 125, 260, 158, 261,
        191, 102, 240, 114, 262, 262, 191, 60, 92, 41, 92, 41, 263, 80, 264, 265,
        35, 48, 52, 52, 60, 266, 267, 268, 101, 269, 41, 92, 41, 270, 271, 270,
        270, 43, 52, 272, 272, 273, 274, 275, 275, 55, 276, 41, 41, 244, 188, 60,
        60, 52, 52, 60, 109, 109, 109, 53, 233, 240, 80, 28, 53, 277, 51, 51,
        278, 51, 52, 279, 280, 51, 281, 41, 217, 282, 283, 284, 51, 285, 286, 11,
        11, 287, 60, 12, 12, 31, 31, 48, 118, 288, 289, 290, 291, 292, 293, 294,
        295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310,
        311, 312, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309,
        310, 311, 312, 313, 1, 295, 296, 300, 301, 303, 305, 306, 308, 311, 312, 296,
        300, 301, 303, 305, 306, 308, 311, 312, 314, 51, 51, 51, 51, 315, 64, 51,
        51, 51, 51, 51, 51, 51, 239, 51, 51, 57, 158, 316, 51, 317, 317, 158,
        51, 290, 10, 111, 51, 51, 51, 280, 280, 64, 51, 51, 51, 51, 58, 290,
        318, 319, 51, 266, 290, 280, 278, 64, 320, 239, 111, 57, 51, 51, 51, 51,
        58, 57, 51, 83, 51, 51, 83, 83, 51, 51, 51, 51, 51, 51, 51, 51,
        51, 51, 51, 51, 51, 53, 321, 279, 322, 322, 61, 258, 51, 79, 52, 130,
        323, 323, 324, 68, 51, 59, 244, 43, 43, 325, 326, 52, 52, 52, 52, 327,
        52, 52, 52, 52, 52, 52, 52, 316, 264, 43, 43, 328, 73, 39, 73, 329,
        10, 10, 10, 10, 10, 10, 44, 10, 10, 330, 1, 1, 245, 77, 77, 96,
        317, 79, 331, 77, 77, 77, 77, 77, 158, 41, 158, 77, 77, 77, 77, 77,
        332, 77, 77, 333, 48, 334, 64, 55, 233, 28, 335, 0, 51, 43, 0, 41,
        43, 121, 336, 101, 101, 60, 87, 223, 51, 48, 337, 101, 113, 113, 56, 101,
        338, 101, 101, 101, 339, 107, 56, 35, 35, 56, 89, 340, 118, 51, 51, 341,
        342, 55, 341, 343, 344, 48, 48, 52, 109, 105, 105, 52, 51, 258, 35, 35,
        41, 345, 109, 346, 45, 46, 47, 46, 47, 45, 46, 46, 46, 338, 125, 105,
        35, 35, 60, 51, 64, 281, 347, 61, 48, 48, 51, 51, 51, 317, 347, 347,
        109, 109, 50, 28, 52, 10, 52, 52, 56, 276, 17, 18, 348, 28, 349, 350,
        245, 101, 56, 272, 351, 272, 272, 352, 53, 53, 53, 53, 352, 53, 53, 53,
        53, 353, 53, 53, 260, 53, 53, 218, 218, 218, 218, 354, 354, 354, 355, 356,
        357, 358, 1, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371,
        372, 373, 374, 375, 376, 377, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370,
        371, 372, 373, 374, 375, 376, 377, 231, 35, 58, 88, 89, 60, 378, 191, 379,
        380, 381, 382, 1, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394,
        395, 396, 397, 398, 399, 400, 401, 385, 386, 387, 388, 389, 390, 391, 392, 393,
        394, 395, 396, 397, 398, 399, 400, 401, 80, 41, 402, 61, 28, 43, 41, 403,
        315, 53, 52, 404, 52, 52, 52, 101, 48, 281, 378, 405, 405, 89, 94, 317,
        317, 317, 317, 317, 53, 406, 407, 60, 50, 52, 52, 52, 52, 158, 158, 158,
        109, 52, 109, 408, 223, 217, 317, 43, 409, 52, 410, 1, 281, 102, 411, 412,
        114, 413, 412, 53, 60, 61, 53, 53, 52, 53, 53, 53, 240, 52, 51, 52,
        52, 52, 51, 51, 51, 52, 52, 51, 53, 10, 52, 52, 53, 52, 52, 53,
        52, 52, 52, 240, 52, 51, 52, 52, 52, 51, 52, 51, 51, 51, 52, 52,
        52, 52, 52, 53, 53, 53, 53, 51, 414, 24, 11, 11, 11, 11, 11, 12,
        13, 11, 11, 11, 11, 12, 13, 25, 25, 26, 27, 27, 25, 25, 26, 27,
        27, 13, 13, 53, 121, 121, 121, 60, 121, 121, 121, 121, 121, 121, 121, 121,
        121, 122, 253, 253, 253, 253, 254, 255, 255, 66, 11, 11, 10, 104, 233, 61,
        240, 53, 223, 223, 223, 415, 53, 53, 53, 53, 53, 53, 53, 53, 416, 229,
        417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432,
        433, 434, 435, 436, 437, 421, 422, 423, 438, 425, 426, 427, 428, 429, 430, 431,
        432, 433, 434, 435, 436, 437, 439, 440, 441, 53, 117, 53, 53, 53, 8, 53,
        0, 0, 0, 442, 443, 10, 252, 28, 32, 53, 53, 28, 444, 101, 1, 1,
        445, 446, 447, 448, 449, 449, 450, 51, 450, 450, 450, 114, 451, 43, 130, 452,
        6, 7, 6, 7, 6, 7, 6, 7, 453, 53, 53, 4, 5, 6, 7, 6,
        7, 6, 7, 6, 7, 6, 244, 7, 8, 8, 53, 64, 64, 77, 454, 48,
        43, 101, 101, 60, 101, 118, 455, 455, 455, 89, 456, 1, 457, 2, 3, 458,
        459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474,
        475, 476, 477, 460, 478, 479, 480, 464, 465, 481, 467, 482, 469, 471, 483, 473,
        484, 485, 476, 477, 101, 486, 487, 487, 114, 80, 52, 51, 325, 64, 64, 41,
        51, 53, 52, 28, 51, 161, 51, 317, 488, 51, 41, 41, 61, 105, 48, 449,
        53, 35, 52, 35, 61, 52, 28, 52, 449, 10, 217, 53, 53, 53, 53, 88,
        60, 246, 53, 53, 53, 53, 53, 53, 53, 53, 28, 28, 28, 28, 28, 28,
        28, 28, 489, 53, 223, 223, 118, 53, 53, 51, 51, 53, 53, 53, 53, 53,
        80, 53, 53, 53, 53, 53, 53, 53, 53, 28, 53, 51, 118, 53, 51, 51,
        53, 53, 53, 53, 53, 53, 118, 53, 80, 80, 53, 53, 53, 53, 28, 28,
        28, 28, 28, 28, 53, 53, 53, 53, 53, 118, 223, 223, 53, 51, 53, 80,
        53, 53, 53, 53, 53, 53, 53, 53, 490, 491, 491, 491, 492, 60, 60, 60,
        492, 493, 223, 491, 491, 494, 53, 223, 64, 10, 60, 225, 111, 53, 53, 118,
        186, 71, 58, 495, 496, 52, 53, 57, 161, 52, 52, 497, 497, 53, 88, 51,
        58, 498, 58, 58, 58, 58, 58, 43, 240, 80, 43, 107, 80, 80, 53, 53,
        53, 53, 53, 118, 53, 118, 71, 499, 88, 500, 52, 67, 501, 67, 52, 52,
        52, 67, 501, 67, 501, 502, 502, 67, 67, 501, 67, 52, 52, 52, 52, 52,
        52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 67, 52,
        256, 28, 52, 503, 53, 52, 53, 53, 53, 53, 52, 52, 53, 53, 53, 233,
        504, 504, 67, 52, 279, 48, 52, 52, 52, 51, 106, 52, 52, 52, 51, 52,
        106, 106, 106, 106,
    ]
    private static let enFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 6, 7, 8, 9, 11, 14, 15, 16, 17, 18, 19,
        20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
        36, 37, 38, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
        57, 58, 62, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 77, 79,
        80, 81, 83, 84, 86, 89, 92, 95, 96, 99, 100, 106, 107, 108, 109, 110,
        113, 114, 115, 117, 118, 120, 123, 124, 126, 128, 129, 131, 135, 138, 139, 141,
        142, 143, 147, 152, 154, 157, 158, 159, 161, 162, 163, 164, 165, 167, 168, 171,
        173, 174, 175, 180, 183, 185, 186, 188, 189, 190, 191, 192, 193, 197, 198, 200,
        202, 205, 206, 207, 208, 209, 211, 214, 215, 216, 217, 218, 219, 220, 221, 222,
        223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 237, 239, 241, 242,
        243, 247, 249, 252, 253, 254, 256, 259, 260, 261, 262, 263, 264, 265, 266, 267,
        268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 281, 283, 284, 285, 291,
        294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309,
        310, 311, 312, 313, 314, 315, 317, 320, 321, 325, 327, 328, 329, 332, 334, 340,
        341, 342, 343, 347, 348, 349, 351, 354, 356, 359, 360, 362, 363, 368, 370, 374,
        376, 378, 380, 382, 384, 385, 388, 393, 397, 398, 399, 400, 405, 406, 407, 408,
        409, 410, 412, 414, 417, 419, 420, 422, 424, 426, 429, 431, 433, 435, 439, 441,
        445, 446, 448, 449, 451, 452, 454, 458, 459, 461, 462, 465, 467, 471, 473, 475,
        476, 479, 480, 481, 482, 483, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494,
        495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 507, 515, 517, 518, 519, 523,
        524, 529, 532, 533, 534, 537, 539, 544, 548, 551, 552, 553, 556, 557, 559, 561,
        563, 565, 568, 570, 575, 580, 583, 590, 592, 595, 597, 600, 601, 603, 605, 606,
        610, 612, 615, 616, 617, 618, 620, 623, 624, 625, 626, 627, 628, 629, 630, 631,
        632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642, 645, 646, 647, 649, 652,
        653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667, 668,
        669, 670, 671, 674, 676, 678, 679, 681, 682, 684, 686, 689, 695, 699, 706, 712,
        715, 720, 721, 723, 725, 726, 727, 728, 729, 731, 732, 733, 734, 735, 736, 737,
        738, 739, 740, 741, 742, 743, 744, 745, 749, 750, 752, 754, 755, 759, 760, 761,
        762, 763, 764, 765, 767, 771, 775, 777, 778, 781, 782, 784, 785, 786, 788, 790,
        792, 793, 794, 796, 797, 799, 800, 801, 802, 804, 805, 807, 809, 810, 811, 812,
        813, 814, 815, 816, 817, 818, 819, 820, 821, 824, 827, 829, 830, 832, 835, 837,
        842, 844, 845, 848, 850, 852, 853, 855, 857, 858,
    ]
    private static let enSenses: [UInt32] = [
        1929379840, 1157627904, 1879736320, 1879737040, 1426063360, 1862303744, 1862303751, 1862303745, 1862303752, 536870912, 1862303744, 335544320, 536870912, 1862303744, 335544320, 1862696960,
        1862828033, 1862828032, 1879080960, 1879212032, 1879277568, 1879932928, 1879867392, 1862565888, 1862500352, 1862434816, 1879408640, 1879474176, 1862762496, 1862893568, 1862959105, 1862959104,
        1426063360, 1862369280, 1862369287, 1862369286, 1862369285, 1862631431, 201326592, 369098752, 570425344, 855638016, 1207959552, 805306368, 1677721800, 1677722800, 1862303758, 1694498866,
        1761607710, 872415232, 889192448, 1509949440, 704643072, 1694498841, 1879343119, 1879343089, 1761607695, 1174405120, 369098752, 402653184, 419430400, 989855744, 1258291200, 1358954496,
        1409286144, 1275068416, 1258291200, 1409286144, 1040187392, 1073741824, 234881024, 872415232, 671088640, 520093696, 1107296256, 1409286144, 1426063360, 1107296256, 1124073472, 1375731712,
        654311424, 1409286144, 1845493761, 1845493761, 1258291200, 1342177280, 1258291200, 1342177280, 1409286144, 50331648, 1409286144, 1845493763, 402653184, 503316480, 570425344, 1442840576,
        201326592, 855638016, 1207959552, 1761607770, 184549376, 369098752, 838860800, 1006632960, 1040187392, 1845493763, 1711276082, 1711276057, 922746880, 1711276107, 369098752, 1207959552,
        1224736768, 1207959552, 721420288, 788529152, 1426063360, 822083584, 419430400, 989855744, 369098752, 419430400, 989855744, 1577058308, 251658240, 369098752, 654311424, 1442840576,
        50331648, 872415232, 905969664, 251658240, 402653184, 419430400, 989855744, 872415232, 889192448, 922746880, 553648128, 50331648, 1409286144, 1577058312, 1090519040, 1258291200,
        1291845632, 1358954496, 1409286144, 50331648, 251658240, 369098752, 402653184, 1409286144, 905969664, 1107296256, 369098752, 436207616, 1006632960, 1140850688, 369098752, 1409286144,
        1845493760, 1845493760, 956301312, 1291845632, 402653184, 50331648, 754974720, 754974720, 654311424, 1275068416, 1442840576, 671088640, 1409286144, 1476395008, 973078528, 1207959552,
        1291845632, 1409286144, 1426063360, 1946157056, 50331648, 402653184, 1409286144, 402653184, 1409286144, 1862369284, 1258291200, 1409286144, 1744830467, 1728053251, 1862303746, 1862303742,
        1577058316, 1207959552, 1258291200, 1358954496, 1409286144, 1895825408, 50331648, 402653184, 1275068416, 1442840576, 167772160, 1140850688, 1677722800, 452984832, 1124073472, 1644167176,
        1644167186, 1610612754, 1627389970, 1157627904, 1610612744, 1627389960, 1627390032, 1644167248, 1644167256, 1627390040, 1627390037, 1627390033, 1644167253, 1644167252, 1627390036, 1644167257,
        1627390041, 1644167249, 1644167255, 1627390039, 1644167254, 1627390038, 1627390035, 1644167251, 1644167250, 1644167179, 1157627904, 1610612747, 1627389963, 805306368, 1107296256, 805306368,
        872415232, 889192448, 536870912, 369098752, 989855744, 1258291200, 1358954496, 654311424, 822083584, 822083584, 872415232, 889192448, 1577058306, 1644167183, 1610612751, 1627389967,
        1157627904, 1610612741, 1627389957, 1627390002, 1644167218, 1644167226, 1627390010, 1627390007, 1627390003, 1644167223, 1644167222, 1627390006, 1644167227, 1627390011, 1644167219, 1644167225,
        1627390009, 1644167224, 1627390008, 1627390005, 1644167221, 1644167220, 1207959552, 1258291200, 1409286144, 1610612737, 1627389953, 620756992, 1644167173, 251658240, 369098752, 402653184,
        452984832, 486539264, 989855744, 1207959552, 1409286144, 1426063360, 1627389992, 1644167208, 1644167216, 1627390000, 1627389997, 1627389993, 1644167213, 1644167212, 1627389996, 1644167217,
        1627390001, 1644167209, 1644167215, 1627389999, 1644167214, 1627389998, 1627389995, 1644167211, 1644167210, 1644167172, 1644167182, 1610612750, 1627389966, 1157627904, 1610612740, 1627389956,
        1593835525, 369098752, 402653184, 905969664, 989855744, 50331648, 369098752, 1191182336, 352321536, 50331648, 402653184, 1426063360, 620756992, 1291845632, 1207959552, 1258291200,
        1291845632, 1308622848, 1358954496, 1409286144, 486539264, 1744830466, 16777216, 1107296256, 1124073472, 1140850688, 1694498866, 1879343134, 1677722200, 1140850688, 1157627904, 16777216,
        50331648, 369098752, 16777216, 1426063360, 637534208, 1207959552, 1375731712, 855638016, 1124073472, 1728053250, 1728053250, 83886080, 100663296, 369098752, 1124073472, 1140850688,
        1157627904, 1627390052, 16777216, 402653184, 1409286144, 1426063360, 1275068416, 1426063360, 1207959552, 1409286144, 654311424, 1275068416, 402653184, 469762048, 335544320, 1862434816,
        503316480, 369098752, 402653184, 989855744, 16777216, 369098752, 402653184, 1409286144, 1426063360, 369098752, 402653184, 1207959552, 1409286144, 1577058305, 1577058311, 1577058310,
        369098752, 402653184, 989855744, 1207959552, 1409286144, 1862369283, 1863024640, 1863090177, 1863090176, 1862303743, 50331648, 805306368, 1207959552, 1224736768, 50331648, 369098752,
        989855744, 1291845632, 1409286144, 1744830465, 33554432, 1577058307, 33554432, 1577058309, 402653184, 989855744, 369098752, 1409286144, 1426063360, 1795162124, 1879737040, 1795162136,
        1879736320, 150994944, 1140850688, 872415232, 889192448, 922746880, 1728053249, 1124073472, 1728053249, 285212672, 1107296256, 1124073472, 1140850688, 1728053248, 0, 1593835521,
        1593835521, 1107296256, 1728053254, 989855744, 838860800, 1275068416, 738197504, 1275068416, 1392508928, 1426063360, 1644167168, 1275068416, 1392508928, 1526726656, 285212672, 1140850688,
        1275068416, 654311424, 1845493762, 654311424, 1275068416, 1426063360, 1442840576, 671088640, 1275068416, 402653184, 1107296256, 1862369282, 234881024, 553648128, 1728053252, 1728053252,
        1677721600, 1644167177, 1644167187, 1610612755, 1627389971, 1627390042, 1644167258, 1644167266, 1627390050, 1627390047, 1627390043, 1644167263, 1644167262, 1627390046, 1644167267, 1627390051,
        1644167259, 1644167265, 1627390049, 1644167264, 1627390048, 1627390045, 1644167261, 1644167260, 1157627904, 1610612745, 1627389961, 687865856, 738197504, 1207959552, 1224736768, 1275068416,
        1392508928, 1426063360, 1845493762, 704643072, 1275068416, 788529152, 1325400064, 1275068416, 1426063360, 1677721600, 1845493762, 1845493762, 50331648, 654311424, 788529152, 1275068416,
        1442840576, 1275068416, 1426063360, 1845493762, 1577058315, 1577058314, 251658240, 369098752, 1056964608, 1207959552, 1375731712, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144,
        1207959552, 1258291200, 1375731712, 1409286144, 855638016, 1241513984, 1644167169, 1627390052, 1241513984, 369098752, 1006632960, 1023410176, 939524096, 369098752, 1174405120, 1073741824,
        1107296256, 1040187392, 1056964608, 587202560, 973078528, 251658240, 872415232, 1124073472, 1124073472, 1140850688, 1207959552, 1258291200, 1291845632, 1358954496, 1409286144, 1207959552,
        1375731712, 1409286144, 1426063360, 1946157056, 1207959552, 1409286144, 1946157056, 369098752, 838860800, 922746880, 1040187392, 1107296256, 1124073472, 1845493763, 402653184, 587202560,
        268435456, 1124073472, 1140850688, 402653184, 1207959552, 1124073472, 1140850688, 1694498841, 1912602624, 402653184, 1744830464, 0, 1593835526, 1593835526, 1107296256, 1610612738,
        1627389954, 1728053248, 1409286144, 1476395008, 1291845632, 1409286144, 1476395008, 1577058313, 1644167175, 1644167185, 1610612753, 1627389969, 1157627904, 1610612743, 1627389959, 1627390022,
        1644167238, 1644167246, 1627390030, 1627390027, 1627390023, 1644167243, 1644167242, 1627390026, 1644167247, 1627390031, 1644167239, 1644167245, 1627390029, 1644167244, 1627390028, 1627390025,
        1644167241, 1644167240, 402653184, 905969664, 989855744, 1644167174, 1644167184, 1610612752, 1627389968, 1157627904, 1610612742, 1627389958, 1627390012, 1644167228, 1644167236, 1627390020,
        1627390017, 1627390013, 1644167233, 1644167232, 1627390016, 1644167237, 1627390021, 1644167229, 1644167235, 1627390019, 1644167234, 1627390018, 1627390015, 1644167231, 1644167230, 1207959552,
        1375731712, 1409286144, 1207959552, 1426063360, 1207959552, 1258291200, 905969664, 0, 1593835527, 1593835527, 234881024, 251658240, 1644167178, 1811939330, 1157627904, 1610612746,
        1627389962, 1207959552, 1291845632, 1375731712, 1409286144, 1426063360, 1946157056, 1207959552, 1409286144, 1426063360, 1946157056, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144,
        1426063360, 1946157056, 16777216, 385875968, 402653184, 855638016, 989855744, 1207959552, 16777216, 1409286144, 1426063360, 1107296256, 1140850688, 1157627904, 1610612739, 1627389955,
        1644167181, 1610612749, 1627389965, 1610612766, 1627389982, 1644167198, 1644167206, 1627389990, 1627389987, 1610612767, 1627389983, 1644167203, 1644167202, 1627389986, 1644167207, 1627389991,
        1644167199, 1644167205, 1627389989, 1644167204, 1627389988, 1627389985, 1644167201, 1644167200, 1627389983, 402653184, 989855744, 1409286144, 1426063360, 1862369281, 520093696, 1862303744,
        503316480, 1862303744, 1862303744, 117440512, 134217728, 369098752, 1140850688, 1644167171, 1761607890, 1694498891, 1761607725, 1006632960, 1593835524, 234881024, 1174405120, 402653184,
        872415232, 1006632960, 1493172224, 251658240, 369098752, 771751936, 1006632960, 1258291200, 1358954496, 1593835522, 1157627904, 1610612748, 1627389964, 1644167180, 1610612756, 1627389972,
        1644167188, 1644167196, 1610612764, 1627389980, 1610612761, 1627389977, 1610612757, 1627389973, 1644167193, 1644167192, 1610612760, 1627389976, 1644167197, 1610612765, 1627389981, 1644167189,
        1610612758, 1644167195, 1610612763, 1627389979, 1644167194, 1610612762, 1627389978, 1610612759, 1627389975, 1644167191, 1644167190, 1627389980, 1627389977, 1627389973, 1627389976, 1627389981,
        1627389979, 1627389978, 1627389975, 1644167170, 1761607830, 872415232, 1006632960, 1493172224, 486539264, 1258291200, 1409286144, 0, 1593835523, 1593835523, 1107296256, 1728053253,
        50331648, 1207959552, 1375731712, 486539264, 1426063360, 369098752, 402653184, 838860800, 1040187392, 1845493763, 1073741824, 1409286144, 1728053253, 50331648, 704643072, 1409286144,
        671088640, 1207959552, 788529152, 1275068416, 1459617792, 1107296256, 1728053255, 16777216, 1409286144, 1728053255,
    ]
    private static let enNames: [UInt16] = [
        14, 18, 416, 560, 686, 813, 1121, 1238, 1433, 1441, 1521, 1615, 1645, 1766, 1994, 2013,
        2015, 2017, 2019, 2021, 2024, 2025, 2040, 2217, 2218, 2227, 2228, 2320,
    ]
}
