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
        a minimum of
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
        dont message me again
        dont mind
        dont text me
        dont text me again
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
        list
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
        message
        messages
        messaging
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
        quid
        quite early
        quite late
        ramadan
        rather not
        rather than
        rd
        really
        ref
        reference
        refuse
        reject
        rejected
        remove me
        remove me from the list
        remove me from this list
        remove me from your list
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
        sms
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
        0, 10, 21, 29, 38, 45, 53, 65, 73, 78, 88, 94, 105, 113, 126, 131,
        141, 148, 154, 161, 167, 171, 177, 186, 195, 206, 226, 246, 253, 262, 274, 286,
        302, 318, 324, 334, 343, 351, 359, 363, 369, 376, 382, 393, 401, 405, 411, 420,
        429, 437, 447, 460, 473, 485, 493, 507, 518, 531, 546, 556, 566, 570, 581, 595,
        610, 621, 634, 646, 659, 670, 685, 701, 713, 727, 740, 754, 766, 783, 801, 815,
        831, 846, 862, 876, 894, 913, 928, 945, 961, 978, 993, 1002, 1012, 1019, 1028, 1034,
        1041, 1049, 1058, 1065, 1067, 1076, 1087, 1105, 1122, 1140, 1149, 1160, 1178, 1195, 1213, 1228,
        1244, 1246, 1253, 1263, 1272, 1285, 1297, 1310, 1324, 1338, 1350, 1358, 1367, 1379, 1384, 1397,
        1422, 1445, 1466, 1478, 1489, 1496, 1505, 1515, 1520, 1529, 1537, 1546, 1556, 1566, 1574, 1583,
        1592, 1597, 1604, 1615, 1625, 1636, 1648, 1660, 1670, 1683, 1690, 1701, 1711, 1722, 1734, 1746,
        1756, 1763, 1774, 1784, 1797, 1808, 1820, 1832, 1842, 1854, 1861, 1872, 1882, 1893, 1905, 1917,
        1927, 1936, 1941, 1948, 1959, 1973, 1989, 2004, 2020, 2039, 2051, 2065, 2081, 2098, 2110, 2122,
        2136, 2156, 2170, 2184, 2203, 2217, 2233, 2245, 2259, 2277, 2295, 2310, 2325, 2339, 2353, 2367,
        2378, 2386, 2394, 2402, 2413, 2420, 2427, 2438, 2448, 2459, 2471, 2483, 2493, 2500, 2502, 2514,
        2526, 2541, 2556, 2580, 2599, 2614, 2626, 2633, 2639, 2641, 2653, 2664, 2673, 2685, 2693, 2715,
        2736, 2759, 2777, 2784, 2796, 2805, 2818, 2831, 2836, 2846, 2864, 2883, 2898, 2913, 2934, 2951,
        2967, 2984, 2999, 3011, 3024, 3039, 3051, 3060, 3072, 3083, 3096, 3108, 3119, 3132, 3148, 3165,
        3180, 3195, 3211, 3215, 3221, 3233, 3250, 3256, 3267, 3282, 3297, 3304, 3314, 3326, 3338, 3347,
        3355, 3360, 3364, 3375, 3381, 3393, 3400, 3411, 3417, 3428, 3438, 3449, 3455, 3459, 3468, 3479,
        3490, 3497, 3500, 3506, 3512, 3517, 3521, 3530, 3539, 3548, 3565, 3577, 3586, 3596, 3604, 3614,
        3621, 3633, 3648, 3664, 3681, 3694, 3710, 3727, 3745, 3753, 3758, 3768, 3775, 3778, 3785, 3793,
        3796, 3815, 3819, 3830, 3844, 3854, 3864, 3875, 3886, 3898, 3904, 3914, 3921, 3930, 3937, 3944,
        3957, 3973, 3982, 4001, 4008, 4016, 4028, 4035, 4045, 4049, 4061, 4070, 4085, 4098, 4109, 4117,
        4130, 4141, 4150, 4157, 4171, 4191, 4216, 4220, 4226, 4230, 4239, 4247, 4255, 4261, 4268, 4281,
        4299, 4306, 4311, 4323, 4334, 4342, 4353, 4367, 4378, 4381, 4388, 4397, 4405, 4414, 4430, 4444,
        4458, 4479, 4498, 4511, 4519, 4526, 4533, 4543, 4547, 4554, 4564, 4569, 4577, 4581, 4584, 4589,
        4599, 4603, 4616, 4619, 4627, 4636, 4640, 4647, 4659, 4669, 4675, 4683, 4694, 4702, 4709, 4721,
        4729, 4738, 4751, 4756, 4763, 4773, 4781, 4786, 4799, 4806, 4816, 4822, 4828, 4833, 4841, 4855,
        4866, 4869, 4882, 4888, 4900, 4906, 4910, 4913, 4927, 4931, 4938, 4948, 4959, 4971, 4979, 4991,
        4998, 5008, 5019, 5026, 5038, 5043, 5053, 5066, 5085, 5095, 5100, 5105, 5115, 5120, 5126, 5136,
        5150, 5157, 5166, 5173, 5177, 5183, 5190, 5200, 5206, 5212, 5220, 5233, 5239, 5246, 5253, 5261,
        5266, 5273, 5282, 5293, 5301, 5312, 5325, 5338, 5348, 5353, 5363, 5371, 5377, 5389, 5402, 5412,
        5425, 5439, 5450, 5458, 5470, 5483, 5495, 5502, 5505, 5517, 5523, 5530, 5539, 5552, 5554, 5561,
        5565, 5575, 5591, 5609, 5624, 5638, 5654, 5669, 5683, 5702, 5722, 5740, 5758, 5777, 5788, 5809,
        5817, 5822, 5827, 5831, 5840, 5848, 5857, 5868, 5883, 5898, 5905, 5910, 5918, 5924, 5934, 5943,
        5953, 5956, 5962, 5969, 5977, 5985, 5994, 6001, 6008, 6016, 6021, 6034, 6045, 6057, 6070, 6092,
        6102, 6115, 6134, 6148, 6161, 6172, 6179, 6185, 6189, 6195, 6202, 6207, 6214, 6217, 6221, 6226,
        6234, 6247, 6266, 6279, 6288, 6295, 6299, 6305, 6314, 6325, 6332, 6340, 6350, 6357, 6370, 6384,
        6397, 6410, 6422, 6434, 6448, 6460, 6473, 6484, 6497, 6512, 6523, 6536, 6549, 6562, 6573, 6585,
        6598, 6610, 6622, 6633, 6644, 6657, 6668, 6680, 6690, 6702, 6716, 6726, 6738, 6750, 6762, 6772,
        6779, 6788, 6798, 6803, 6807, 6814, 6824, 6836, 6841, 6863, 6882, 6901, 6923, 6941, 6944, 6948,
        6953, 6959, 6963, 6971, 6980, 6985, 6991, 7002, 7010, 7017, 7027, 7035, 7045, 7052, 7062, 7068,
        7074, 7084, 7088, 7097, 7103, 7114, 7122, 7132, 7138, 7145, 7154, 7160, 7172, 7185, 7197, 7209,
        7220, 7231, 7244, 7255, 7267, 7277, 7289, 7303, 7313, 7325, 7337, 7349, 7359, 7370, 7382, 7393,
        7404, 7414, 7424, 7436, 7446, 7457, 7466, 7477, 7490, 7499, 7510, 7521, 7532, 7541, 7546, 7557,
        7570, 7577, 7586, 7596, 7602, 7614, 7625, 7630, 7635, 7649, 7653, 7661, 7668, 7676, 7685, 7692,
        7701, 7711, 7722, 7728, 7740, 7753, 7765, 7777, 7788, 7799, 7812, 7823, 7835, 7845, 7857, 7871,
        7881, 7893, 7905, 7917, 7927, 7938, 7950, 7961, 7972, 7982, 7992, 8004, 8014, 8025, 8034, 8045,
        8058, 8067, 8078, 8089, 8100, 8109, 8114, 8123, 8134, 8141, 8149, 8156, 8169, 8181, 8193, 8205,
        8216, 8229, 8240, 8253, 8264, 8276, 8287, 8298, 8309, 8319, 8331, 8341, 8353, 8363, 8369, 8376,
        8381, 8385, 8392, 8397, 8407, 8412, 8416, 8420, 8428, 8444, 8453, 8461, 8471, 8483, 8495, 8503,
        8510, 8513, 8522, 8532, 8541, 8546, 8561, 8574, 8586, 8599, 8610, 8621, 8628, 8634, 8647, 8656,
        8662, 8664, 8668, 8674, 8679, 8684, 8691, 8704, 8719, 8732, 8743, 8753, 8769, 8781, 8788, 8794,
        8803, 8808, 8812, 8818, 8823, 8828, 8844, 8861, 8877, 8897, 8906, 8923, 8930, 8933, 8941, 8951,
        8960, 8969, 8977, 8987, 8996, 9002, 9006, 9011, 9015, 9018, 9030, 9034, 9042, 9051, 9056, 9061,
        9077, 9083, 9086, 9090, 9098, 9107, 9117, 9128, 9130, 9139, 9151, 9165, 9179, 9187, 9198, 9211,
        9224, 9238, 9255, 9273, 9292, 9307, 9325, 9344, 9364, 9369, 9381, 9391, 9401, 9410, 9426, 9446,
        9454, 9465, 9475, 9481, 9492, 9506, 9515, 9532, 9539, 9551, 9566, 9587, 9596, 9606, 9619, 9634,
        9649, 9653, 9664, 9673, 9685, 9699, 9713, 9725, 9737, 9751, 9765, 9777, 9795, 9810, 9818, 9828,
        9834, 9844, 9852, 9863, 9868, 9877, 9893, 9908, 9926, 9943, 9960, 9967, 9974, 9988, 10001, 10017,
        10032, 10049, 10064, 10072, 10079, 10090, 10099, 10109, 10121, 10133, 10138, 10151, 10165, 10175, 10187, 10200,
        10210, 10220, 10230, 10240, 10252, 10264, 10273, 10280, 10296, 10305, 10314, 10321, 10329, 10341, 10354, 10361,
        10371, 10383, 10395, 10402, 10418, 10430, 10441, 10471, 10483, 10490, 10513, 10539, 10554, 10562, 10575, 10591,
        10609, 10627, 10643, 10659, 10677, 10695, 10711, 10730, 10735, 10741, 10757, 10769, 10780, 10784, 10787, 10797,
        10811, 10821, 10829, 10843, 10851, 10857, 10864, 10878, 10896, 10904, 10911, 10918, 10927, 10938, 10941, 10946,
        10956, 10963, 10980, 10996, 11014, 11026, 11041, 11063, 11074, 11093, 11105, 11115, 11128, 11145, 11160, 11175,
        11185, 11192, 11203, 11211, 11214, 11222, 11230, 11238, 11247, 11260, 11273, 11280, 11286, 11294, 11301, 11306,
        11311, 11314, 11321, 11328, 11334, 11342, 11352, 11358, 11372, 11389, 11409, 11419, 11440, 11451, 11459, 11465,
        11473, 11482, 11498, 11507, 11511, 11523, 11538, 11556, 11564, 11575, 11588, 11607, 11616, 11636, 11652, 11656,
        11664, 11669, 11673, 11678, 11682, 11687, 11692, 11702, 11713, 11715, 11719, 11723, 11726, 11732, 11739, 11743,
        11748, 11754, 11766, 11771, 11778, 11790, 11804, 11816, 11830, 11851, 11871, 11892, 11903, 11915, 11930, 11936,
        11947, 11964, 11975, 11982, 11988, 11995, 12003, 12008, 12018, 12028, 12033, 12041, 12052, 12065, 12078, 12086,
        12099, 12115, 12133, 12142, 12149, 12154, 12162, 12172, 12182, 12190, 12195, 12199, 12204, 12212, 12228, 12250,
        12274, 12298, 12304, 12315, 12327, 12339, 12347, 12357, 12367, 12375, 12382, 12393, 12395, 12401, 12406, 12414,
        12426, 12430, 12436, 12441, 12448, 12452, 12459, 12467, 12478, 12482, 12493, 12499, 12502, 12510, 12517, 12525,
        12534, 12544, 12548, 12553, 12557, 12564, 12573, 12581, 12590, 12594, 12601, 12609, 12620, 12625, 12631, 12638,
        12646, 12653, 12660, 12667, 12675, 12679, 12686, 12692, 12699, 12704, 12717, 12727, 12737, 12745, 12757, 12766,
        12773, 12788, 12804, 12814, 12819, 12827, 12834, 12839, 12842, 12855, 12868, 12882, 12892, 12894, 12897, 12902,
        12906, 12918, 12928, 12935, 12939, 12943, 12946, 12953, 12958, 12967, 12975, 12981, 12992, 13003, 13008, 13017,
        13029, 13036, 13045, 13065, 13082, 13094, 13109, 13113, 13118, 13124, 13131, 13135, 13140, 13149, 13160, 13170,
        13177, 13190, 13204, 13217, 13230, 13242, 13254, 13268, 13280, 13293, 13304, 13317, 13332, 13343, 13356, 13369,
        13382, 13393, 13405, 13418, 13430, 13442, 13453, 13464, 13477, 13488, 13500, 13510, 13522, 13536, 13546, 13558,
        13570, 13582, 13592, 13598, 13605, 13611, 13623, 13634, 13645, 13656, 13666, 13678, 13688, 13700, 13710, 13721,
        13731, 13741, 13751, 13760, 13771, 13780, 13791, 13800, 13803, 13813, 13823, 13831, 13839, 13845, 13853, 13865,
        13877, 13887, 13899, 13909, 13919, 13929, 13941, 13952, 13963, 13977, 13990, 14000, 14008, 14025, 14039, 14052,
        14060, 14067, 14078, 14089, 14096, 14105, 14114, 14127, 14137, 14144, 14151, 14163, 14174, 14185, 14196, 14203,
        14208, 14221, 14225, 14230, 14236, 14240, 14245, 14249, 14253, 14266, 14280, 14290, 14301, 14313, 14324, 14342,
        14350, 14361, 14372, 14385, 14396, 14410, 14419, 14433, 14448, 14459, 14466, 14474, 14481, 14490, 14503, 14514,
        14528, 14542, 14552, 14561, 14569, 14575, 14583, 14590, 14594, 14603, 14607, 14610, 14617, 14624, 14634, 14641,
        14645, 14653, 14656, 14666, 14680, 14697, 14712, 14716, 14725, 14728, 14731, 14740, 14748, 14756, 14767, 14772,
        14782, 14787, 14797, 14808, 14812, 14817, 14828, 14832, 14835, 14846, 14858, 14862, 14883, 14892, 14912, 14926,
        14934, 14945, 14956, 14971, 14985, 14992, 15004, 15012, 15023, 15028, 15034, 15041, 15046, 15053, 15061, 15066,
        15074, 15081, 15084, 15093, 15102, 15112, 15121, 15132, 15146, 15158, 15168, 15177, 15186, 15194, 15202, 15210,
        15216, 15226, 15235, 15241, 15254, 15260, 15271, 15278, 15282, 15297, 15304, 15324, 15336, 15341, 15352, 15363,
        15365, 15370, 15376, 15388, 15394, 15403, 15408, 15417, 15422, 15426, 15432, 15438, 15445, 15454, 15462, 15473,
        15485, 15494, 15502, 15510, 15517, 15525, 15536, 15542, 15547, 15554, 15564, 15576, 15586, 15590, 15595, 15603,
        15607, 15610, 15616, 15623, 15637, 15646, 15655, 15661, 15668, 15678, 15692, 15698, 15711, 15723, 15732, 15741,
        15746, 15754, 15770, 15787, 15800, 15813, 15832, 15847, 15861, 15876, 15889, 15898, 15903, 15915, 15926, 15934,
        15945, 15957, 15960, 15967, 15971, 15981, 15988, 15995, 16004, 16014, 16038, 16063, 16088, 16099, 16112, 16118,
        16128, 16135, 16149, 16155, 16166, 16171, 16179, 16193, 16212, 16214, 16220, 16224, 16233, 16237, 16243, 16248,
        16252, 16259, 16267, 16272, 16278, 16290, 16301, 16312, 16324, 16331, 16344, 16356, 16368, 16381, 16389, 16403,
        16416, 16429, 16443, 16449, 16464, 16477, 16495, 16511, 16515, 16520, 16530, 16536, 16546, 16558, 16566, 16575,
        16586, 16594, 16608, 16623, 16637, 16651, 16664, 16677, 16692, 16705, 16719, 16731, 16745, 16761, 16773, 16787,
        16801, 16815, 16827, 16840, 16854, 16867, 16880, 16892, 16904, 16918, 16930, 16943, 16954, 16967, 16982, 16993,
        17006, 17019, 17032, 17043, 17047, 17053, 17065, 17074, 17079, 17086, 17092, 17096, 17100, 17108, 17118, 17124,
        17131, 17140, 17146, 17158, 17171, 17183, 17195, 17206, 17217, 17230, 17241, 17253, 17263, 17275, 17289, 17299,
        17311, 17323, 17335, 17345, 17356, 17368, 17379, 17390, 17400, 17410, 17422, 17432, 17443, 17452, 17463, 17476,
        17485, 17496, 17507, 17518, 17527, 17532, 17545, 17549, 17552, 17560, 17569, 17578, 17590, 17596, 17605, 17612,
        17624, 17636, 17649, 17668, 17683, 17691, 17695, 17698, 17707, 17719, 17733, 17738, 17744, 17753, 17761, 17779,
        17804, 17826, 17848, 17867, 17880, 17896, 17916, 17933, 17939, 17943, 17950, 17964, 17969, 17977, 17988, 17997,
        18004, 18012, 18022, 18033, 18038, 18044, 18051, 18057, 18067, 18072, 18084, 18105, 18127, 18149, 18155, 18159,
        18168, 18174, 18181, 18186, 18194, 18200, 18203, 18208, 18218, 18236, 18256, 18263, 18276, 18293, 18306, 18311,
        18320, 18327, 18343, 18352, 18360, 18370, 18378, 18394, 18408, 18421, 18434, 18448, 18466, 18486, 18504, 18518,
        18531, 18545, 18553, 18562, 18579, 18597, 18607, 18622, 18633, 18644, 18663, 18683, 18699, 18705, 18719, 18731,
        18742, 18753, 18765, 18781, 18790, 18808, 18824, 18839, 18848, 18859, 18873, 18885, 18896, 18914, 18932, 18951,
        18970, 18982, 18986, 18992, 19000, 19010, 19023, 19036, 19051, 19075, 19099, 19110, 19123, 19139, 19155, 19175,
        19195, 19208, 19223, 19245, 19266, 19288, 19301, 19316, 19338, 19359, 19381, 19400, 19420, 19434, 19454, 19476,
        19495, 19514, 19532, 19552, 19571, 19589, 19612, 19636, 19658, 19680, 19703, 19728, 19744, 19762, 19778, 19796,
        19821, 19845, 19870, 19878, 19891, 19907, 19921, 19929, 19935, 19940, 19945, 19951, 19961, 19975, 19994, 19999,
        20008, 20017, 20026, 20034, 20044, 20054, 20064, 20075, 20081, 20088, 20097, 20108, 20118, 20125, 20138, 20152,
        20165, 20178, 20190, 20202, 20216, 20228, 20241, 20252, 20265, 20280, 20291, 20304, 20317, 20330, 20341, 20353,
        20366, 20378, 20390, 20401, 20412, 20425, 20436, 20448, 20458, 20470, 20484, 20494, 20506, 20518, 20530, 20540,
        20545, 20552, 20567, 20576, 20590, 20599, 20607, 20617, 20630, 20638, 20651, 20662, 20671, 20683, 20693, 20705,
        20715, 20726, 20733, 20742, 20752, 20763, 20775, 20781, 20804, 20819, 20845, 20853, 20858, 20862, 20874, 20879,
        20885, 20894, 20898, 20905, 20913, 20917, 20922, 20926, 20935, 20941, 20952, 20957, 20967, 20971, 20980, 20983,
        20989, 20995, 21001, 21012, 21021, 21035, 21045, 21060, 21068, 21081, 21089, 21102, 21111, 21128, 21142, 21150,
        21157, 21161, 21171, 21180, 21185, 21193, 21202, 21209, 21218, 21228, 21236, 21243, 21248, 21252, 21257, 21265,
        21270, 21278, 21287, 21294, 21310, 21322, 21332, 21339, 21352, 21366, 21379, 21392, 21404, 21416, 21430, 21442,
        21455, 21466, 21480, 21493, 21508, 21519, 21532, 21545, 21558, 21569, 21581, 21594, 21606, 21618, 21629, 21640,
        21653, 21664, 21676, 21686, 21698, 21712, 21722, 21734, 21746, 21758, 21768, 21774, 21778, 21799, 21820, 21823,
        21826, 21833, 21839, 21842, 21849, 21861, 21867, 21890, 21901, 21913, 21927, 21945, 21952, 21961, 21976, 22006,
        22012, 22019, 22025, 22030, 22033, 22037, 22041, 22048, 22053, 22064, 22074, 22084, 22094, 22107, 22118, 22128,
        22131, 22140, 22145, 22153, 22163, 22173, 22181, 22187, 22190, 22193, 22203, 22216, 22231, 22246, 22255, 22267,
        22281, 22295, 22310, 22328, 22347, 22367, 22383, 22402, 22422, 22443, 22450, 22464, 22476, 22488, 22495, 22507,
        22522, 22530, 22546, 22557, 22571, 22587, 22603, 22608, 22618, 22631, 22646, 22661, 22674, 22687, 22702, 22717,
        22730, 22741, 22748, 22760, 22766, 22774, 22782, 22800, 22808, 22819, 22832, 22845, 22851, 22865, 22880, 22891,
        22902, 22913, 22924, 22937, 22950, 22963, 22974, 22985, 22996, 23006, 23018, 23028, 23042, 23050, 23061, 23074,
        23087, 23095, 23106, 23122, 23135, 23143, 23152, 23166, 23183, 23202, 23221, 23238, 23255, 23274, 23293, 23310,
        23314, 23324, 23333, 23338, 23343, 23351, 23360, 23367, 23373, 23378, 23386, 23395, 23403, 23408, 23417, 23427,
        23434, 23444, 23456, 23460, 23468, 23483, 23496, 23510, 23518, 23527, 23537, 23542, 23550, 23564, 23572, 23579,
        23587, 23603, 23617, 23620, 23624, 23634, 23639, 23663, 23676, 23681, 23691, 23703, 23715, 23728, 23738, 23746,
        23752, 23765, 23771, 23777, 23791, 23806, 23820, 23836, 23852, 23866, 23880, 23896, 23912, 23926, 23936, 23947,
        23955, 23961, 23963, 23966, 23975, 23979, 23983, 23988, 23991, 23995, 24005, 24010, 24021, 24026, 24032, 24036,
        24040, 24050, 24054, 24063, 24073, 24083, 24092, 24103, 24114, 24125, 24137, 24147, 24156, 24170, 24189, 24200,
        24208, 24230, 24241, 24252, 24262, 24274, 24279, 24286, 24296, 24300, 24303, 24307, 24315, 24323, 24331, 24339,
        24346, 24355, 24366, 24378, 24386, 24395, 24405, 24410, 24413, 24417, 24421, 24425, 24430, 24434, 24438, 24442,
        24446, 24450, 24454, 24459, 24464, 24469, 24474, 24479, 24484, 24489, 24494, 24499,
    ]
    private static let enInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6,
        6, 6, 8, 18, 18, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20,
        20, 20, 20, 20, 20, 33, 33, 33, 33, 38, 38, 38, 41, 44, 52, 99,
        112, 112, 112, 112, 112, 112, 112, 221, 231, 231, 232, 232, 232, 232, 232, 232,
        232, 232, 413, 454, 525, 590, 671, 805, 832, 887, 1102, 1112, 1118, 1179, 1244, 1421,
        1503, 1552, 1566, 1592, 1766, 2079, 2101, 2112, 2273, 2273, 2331, 2333, 2333, 2333, 2333, 2333,
        2333,
    ]
    private static let enForms: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
        10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
        42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57,
        58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73,
        74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89,
        90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106,
        106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 107, 108,
        109, 110, 111, 112, 113, 114, 115, 116, 117, 117, 117, 117, 117, 117, 117, 118,
        119, 120, 121, 121, 121, 121, 121, 121, 121, 121, 122, 123, 123, 124, 124, 125,
        126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141,
        142, 143, 144, 144, 144, 145, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
        146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
        146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
        146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
        146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
        146, 146, 146, 146, 146, 146, 147, 147, 147, 147, 147, 147, 147, 147, 147, 147,
        147, 147, 147, 147, 147, 148, 149, 149, 149, 149, 149, 149, 149, 149, 149, 150,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
        151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 152, 152,
        153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153,
        153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153,
        153, 153, 153, 153, 153, 153, 153, 153, 154, 154, 154, 154, 154, 154, 154, 154,
        154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154,
        154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154,
        154, 154, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155,
        155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155,
        155, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 167, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
        168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 169, 170, 171, 171,
        171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171,
        171, 171, 171, 171, 171, 171, 172, 172, 172, 172, 172, 172, 172, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 174,
        175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 187, 187, 187,
        187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187,
        187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187,
        187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187,
        187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187,
        187, 187, 187, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 199, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 201,
        202, 203, 203, 204, 205, 206, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 208, 208, 208, 208, 208, 208, 208, 208, 208, 208, 208, 208, 208, 208,
        208, 208, 208, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209,
        209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209,
        209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209,
        209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209,
        209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209,
        210, 211, 212, 213, 214, 215, 215, 216, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 219, 220, 220, 221, 221, 222, 223, 224, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 226, 226, 226, 226, 226, 227, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
        228, 228, 228, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229,
        229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229,
        229, 229, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242,
        243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 255, 256, 257,
        258, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272,
        273, 274, 275, 275, 276, 277, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278,
        278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278,
        278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278,
        278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278,
        278, 279, 280, 280, 281, 281, 281, 281, 282, 282, 283, 284, 285, 286, 286, 287,
        287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287,
        287, 287, 287, 287, 287, 287, 287, 288, 289, 290, 291, 292, 293, 294, 295, 295,
        295, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 306, 307, 308,
        309, 309, 309, 309, 309, 309, 309, 309, 309, 309, 309, 309, 309, 309, 309, 309,
        309, 309, 309, 309, 310, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311,
        311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311,
        311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311,
        311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311,
        311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311,
        311, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312,
        312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312,
        312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312,
        312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312,
        312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312,
        312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312,
        312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312,
        312, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313,
        313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313,
        313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313,
        313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313,
        313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313,
        313, 313, 313, 313, 313, 313, 313, 313, 314, 314, 314, 314, 314, 314, 314, 314,
        314, 314, 314, 314, 314, 314, 314, 314, 314, 314, 314, 314, 314, 314, 314, 314,
        314, 314, 314, 314, 314, 314, 314, 314, 314, 314, 314, 314,
    ]
    private static let enSets: [UInt16] = [
        0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 5, 6, 5, 6,
        7, 8, 9, 9, 10, 10, 10, 10, 10, 11, 12, 10, 10, 10, 10, 11,
        12, 13, 13, 13, 13, 13, 14, 15, 15, 16, 17, 17, 10, 10, 10, 10,
        10, 10, 10, 10, 18, 19, 20, 18, 20, 20, 20, 21, 9, 22, 21, 22,
        22, 21, 22, 22, 22, 21, 22, 22, 21, 22, 22, 22, 21, 22, 22, 21,
        22, 22, 22, 21, 22, 22, 21, 22, 22, 22, 9, 9, 22, 21, 9, 9,
        22, 22, 22, 23, 24, 24, 25, 26, 26, 24, 24, 25, 26, 26, 12, 12,
        27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27,
        27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27,
        27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27,
        27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27,
        27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27,
        27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27,
        27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 28, 29, 30,
        29, 30, 30, 30, 31, 31, 32, 10, 33, 34, 34, 35, 35, 36, 37, 37,
        37, 37, 38, 39, 40, 40, 40, 41, 42, 43, 44, 45, 44, 45, 43, 44,
        44, 44, 4, 6, 6, 6, 32, 32, 6, 6, 6, 6, 4, 6, 6, 6,
        6, 6, 46, 47, 16, 17, 40, 48, 49, 50, 50, 51, 51, 51, 50, 46,
        46, 52, 53, 54, 50, 27, 49, 55, 56, 57, 58, 59, 60, 51, 51, 51,
        48, 61, 50, 50, 62, 63, 27, 64, 27, 64, 64, 27, 65, 27, 64, 40,
        27, 27, 27, 27, 27, 27, 27, 27, 66, 67, 58, 51, 68, 69, 51, 70,
        71, 72, 73, 74, 75, 75, 75, 75, 75, 53, 75, 53, 75, 53, 27, 73,
        74, 75, 76, 75, 52, 9, 77, 78, 79, 62, 80, 55, 62, 62, 80, 62,
        81, 50, 82, 83, 16, 17, 84, 84, 85, 41, 69, 41, 86, 47, 16, 17,
        87, 57, 88, 88, 51, 81, 58, 81, 89, 27, 90, 90, 91, 75, 75, 27,
        75, 75, 27, 40, 40, 92, 51, 93, 93, 94, 41, 95, 50, 9, 54, 9,
        62, 58, 96, 51, 51, 54, 55, 56, 97, 40, 81, 49, 98, 40, 40, 99,
        99, 58, 100, 41, 62, 46, 101, 102, 58, 51, 87, 103, 62, 62, 27, 27,
        55, 50, 51, 49, 51, 104, 82, 9, 105, 51, 78, 78, 51, 69, 78, 106,
        107, 107, 108, 109, 108, 49, 49, 49, 109, 46, 46, 110, 111, 111, 48, 49,
        106, 107, 112, 103, 54, 77, 58, 82, 41, 41, 58, 34, 41, 34, 34, 113,
        114, 115, 58, 50, 51, 51, 51, 48, 95, 50, 48, 105, 78, 78, 69, 78,
        78, 56, 86, 116, 49, 51, 35, 99, 46, 99, 99, 46, 58, 117, 56, 118,
        58, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 58, 120, 41,
        118, 50, 121, 121, 49, 49, 122, 49, 50, 49, 49, 69, 86, 62, 49, 49,
        123, 116, 124, 51, 51, 69, 86, 103, 103, 108, 56, 49, 56, 56, 125, 56,
        125, 125, 49, 49, 56, 99, 41, 99, 126, 99, 99, 127, 99, 99, 58, 128,
        55, 55, 40, 75, 58, 87, 129, 130, 131, 132, 0, 133, 134, 135, 136, 137,
        138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 135, 136,
        137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152,
        153, 0, 53, 154, 155, 55, 55, 34, 156, 156, 156, 156, 55, 78, 103, 103,
        103, 58, 157, 58, 27, 58, 64, 158, 156, 156, 156, 116, 159, 160, 53, 49,
        51, 161, 161, 53, 40, 162, 163, 164, 0, 165, 166, 167, 168, 169, 170, 171,
        172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 167, 168, 169, 170,
        171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 50, 50,
        34, 34, 34, 185, 186, 27, 187, 99, 58, 188, 51, 189, 51, 116, 59, 190,
        58, 58, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204,
        205, 206, 207, 208, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203,
        204, 205, 206, 207, 208, 209, 210, 211, 212, 0, 191, 192, 196, 197, 199, 201,
        202, 204, 207, 208, 192, 196, 197, 199, 201, 202, 204, 207, 208, 103, 103, 94,
        213, 213, 214, 56, 62, 103, 215, 34, 216, 34, 78, 217, 9, 9, 51, 50,
        218, 116, 50, 51, 184, 186, 186, 58, 186, 219, 50, 51, 220, 40, 221, 54,
        222, 223, 62, 61, 224, 225, 226, 99, 39, 226, 39, 39, 225, 227, 51, 116,
        62, 223, 62, 41, 228, 186, 186, 186, 186, 69, 27, 86, 229, 49, 50, 50,
        49, 49, 50, 50, 230, 231, 51, 230, 230, 156, 231, 58, 58, 58, 232, 71,
        232, 233, 232, 234, 99, 235, 0, 236, 116, 51, 51, 51, 116, 51, 51, 51,
        27, 27, 27, 27, 27, 27, 27, 27, 116, 51, 27, 27, 49, 49, 49, 27,
        27, 50, 116, 51, 51, 49, 49, 49, 49, 49, 49, 78, 116, 51, 51, 51,
        51, 78, 78, 51, 116, 51, 51, 51, 116, 51, 116, 49, 49, 78, 237, 116,
        49, 49, 237, 116, 49, 49, 49, 49, 49, 49, 51, 49, 49, 49, 49, 49,
        49, 49, 78, 116, 49, 49, 51, 51, 51, 51, 51, 116, 51, 78, 78, 78,
        237, 78, 51, 51, 51, 49, 78, 49, 237, 49, 78, 78, 49, 51, 238, 116,
        116, 51, 116, 50, 51, 49, 49, 78, 49, 49, 49, 49, 51, 78, 51, 116,
        51, 51, 51, 51, 51, 116, 49, 46, 51, 56, 78, 78, 51, 59, 27, 49,
        116, 27, 78, 27, 116, 49, 49, 49, 27, 49, 27, 27, 239, 240, 17, 17,
        241, 20, 20, 20, 20, 37, 37, 17, 17, 17, 17, 17, 57, 157, 242, 49,
        116, 62, 46, 243, 41, 78, 78, 78, 78, 78, 69, 78, 78, 41, 46, 86,
        244, 51, 51, 51, 116, 49, 184, 50, 27, 27, 49, 27, 50, 49, 51, 51,
        50, 50, 51, 245, 50, 27, 27, 49, 49, 49, 27, 50, 27, 27, 246, 246,
        87, 247, 247, 248, 248, 249, 40, 40, 50, 50, 54, 50, 99, 99, 99, 99,
        99, 156, 58, 250, 251, 251, 251, 251, 252, 253, 253, 254, 29, 29, 128, 55,
        55, 40, 75, 255, 34, 34, 53, 40, 40, 105, 51, 116, 116, 51, 51, 78,
        51, 51, 78, 256, 257, 51, 51, 51, 51, 258, 99, 99, 56, 51, 51, 51,
        51, 51, 50, 50, 50, 51, 51, 51, 116, 259, 156, 260, 189, 100, 238, 112,
        261, 261, 189, 58, 90, 40, 90, 40, 262, 78, 263, 264, 34, 46, 258, 258,
        258, 50, 50, 58, 265, 266, 267, 99, 268, 40, 90, 40, 269, 270, 269, 269,
        41, 50, 271, 271, 272, 273, 274, 274, 53, 275, 40, 40, 242, 186, 58, 58,
        50, 50, 58, 107, 107, 107, 51, 231, 238, 78, 27, 51, 276, 49, 49, 277,
        49, 50, 278, 279, 49, 280, 40, 215, 281, 282, 283, 49, 284, 285, 10, 10,
        286, 58, 11, 11, 30, 30, 46, 116, 287, 288, 289, 290, 291, 292, 293, 294,
        295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310,
        311, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309,
        310, 311, 312, 0, 294, 295, 299, 300, 302, 304, 305, 307, 310, 311, 295, 299,
        300, 302, 304, 305, 307, 310, 311, 313, 49, 49, 49, 49, 314, 62, 49, 49,
        49, 49, 49, 49, 49, 237, 49, 49, 55, 156, 315, 49, 125, 125, 156, 49,
        289, 9, 109, 49, 49, 49, 279, 279, 62, 49, 49, 49, 49, 56, 289, 316,
        317, 49, 265, 289, 279, 277, 62, 318, 237, 109, 55, 49, 49, 49, 49, 56,
        55, 49, 81, 49, 49, 81, 81, 49, 49, 49, 49, 49, 49, 49, 49, 49,
        49, 49, 49, 49, 51, 319, 278, 320, 320, 59, 256, 49, 77, 50, 128, 321,
        321, 322, 66, 49, 57, 242, 41, 41, 323, 324, 50, 50, 50, 50, 325, 50,
        50, 50, 50, 50, 50, 50, 315, 263, 41, 41, 326, 71, 38, 71, 327, 9,
        9, 9, 9, 9, 9, 42, 9, 9, 328, 0, 0, 243, 75, 75, 94, 125,
        77, 329, 75, 75, 75, 75, 75, 156, 40, 156, 75, 75, 75, 75, 75, 330,
        75, 75, 331, 46, 332, 62, 53, 231, 27, 333, 49, 41, 40, 41, 119, 334,
        99, 99, 58, 85, 221, 49, 46, 335, 99, 111, 111, 54, 99, 336, 99, 99,
        99, 337, 105, 54, 34, 34, 54, 87, 338, 116, 49, 49, 339, 340, 53, 339,
        341, 342, 46, 46, 50, 107, 103, 103, 50, 49, 256, 34, 34, 40, 343, 107,
        344, 43, 44, 45, 44, 45, 43, 44, 44, 44, 336, 103, 34, 34, 58, 49,
        62, 280, 59, 46, 46, 49, 49, 49, 125, 125, 125, 125, 107, 107, 48, 27,
        50, 9, 50, 50, 54, 275, 16, 17, 345, 27, 346, 347, 243, 99, 54, 271,
        348, 271, 271, 349, 51, 51, 51, 51, 349, 51, 51, 51, 51, 350, 51, 51,
        259, 51, 51, 216, 216, 216, 216, 351, 351, 351, 352, 353, 354, 355, 0, 356,
        357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372,
        373, 374, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371,
        372, 373, 374, 229, 34, 56, 86, 87, 58, 375, 189, 376, 377, 378, 379, 0,
        380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395,
        396, 397, 398, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394,
        395, 396, 397, 398, 78, 40, 258, 399, 59, 27, 41, 40, 400, 314, 51, 50,
        401, 50, 50, 50, 99, 46, 280, 375, 402, 402, 87, 92, 125, 125, 125, 125,
        125, 125, 125, 125, 125, 125, 125, 51, 403, 404, 58, 48, 50, 50, 50, 50,
        156, 156, 156, 107, 50, 107, 405, 221, 215, 125, 125, 125, 125, 41, 406, 50,
        407, 0, 258, 258, 258, 280, 100, 408, 409, 112, 410, 409, 51, 58, 59, 51,
        51, 50, 51, 51, 51, 238, 50, 49, 50, 50, 50, 49, 49, 49, 50, 50,
        49, 51, 9, 50, 50, 51, 50, 50, 51, 50, 50, 50, 238, 50, 49, 50,
        50, 50, 49, 50, 49, 49, 49, 50, 50, 50, 50, 50, 51, 51, 51, 51,
        49, 411, 23, 10, 10, 10, 10, 10, 11, 12, 10, 10, 10, 10, 11, 12,
        24, 24, 25, 26, 26, 24, 24, 25, 26, 26, 12, 12, 51, 119, 119, 119,
        58, 119, 119, 119, 119, 119, 119, 119, 119, 119, 120, 251, 251, 251, 251, 252,
        253, 253, 64, 10, 10, 9, 102, 231, 59, 238, 51, 221, 221, 221, 412, 51,
        51, 51, 51, 51, 51, 51, 51, 413, 227, 414, 415, 416, 417, 418, 419, 420,
        421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 418, 419,
        420, 435, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 436,
        437, 438, 51, 115, 51, 51, 51, 7, 51, 439, 440, 9, 250, 27, 31, 51,
        51, 27, 441, 99, 0, 0, 442, 443, 444, 445, 446, 446, 447, 49, 447, 447,
        447, 112, 448, 41, 128, 449, 5, 6, 5, 6, 5, 6, 5, 6, 450, 51,
        51, 3, 4, 5, 6, 5, 6, 5, 6, 5, 6, 5, 242, 6, 7, 7,
        51, 62, 62, 75, 451, 46, 41, 99, 99, 58, 99, 116, 452, 452, 452, 87,
        453, 0, 454, 1, 2, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465,
        466, 467, 468, 469, 470, 471, 472, 473, 474, 457, 475, 476, 477, 461, 462, 478,
        464, 479, 466, 468, 480, 470, 481, 482, 473, 474, 99, 483, 484, 484, 112, 78,
        50, 49, 323, 62, 62, 40, 49, 51, 50, 27, 49, 159, 49, 125, 125, 485,
        49, 40, 40, 59, 103, 46, 446, 51, 34, 50, 34, 59, 50, 27, 50, 446,
        9, 215, 51, 51, 51, 51, 86, 58, 244, 51, 51, 51, 51, 51, 51, 51,
        51, 27, 27, 27, 27, 27, 27, 27, 27, 486, 51, 221, 221, 116, 51, 51,
        49, 49, 51, 51, 51, 51, 51, 78, 51, 51, 51, 51, 51, 51, 51, 51,
        27, 51, 49, 116, 51, 49, 49, 51, 51, 51, 51, 51, 51, 116, 51, 78,
        78, 51, 51, 51, 51, 27, 27, 27, 27, 27, 27, 51, 51, 51, 51, 51,
        116, 221, 221, 51, 49, 51, 78, 51, 51, 51, 51, 51, 51, 51, 51, 487,
        488, 488, 488, 489, 58, 58, 58, 489, 490, 221, 488, 488, 491, 51, 221, 62,
        9, 58, 223, 109, 51, 51, 116, 184, 69, 56, 492, 493, 50, 51, 55, 159,
        50, 50, 494, 494, 51, 86, 49, 56, 495, 56, 56, 56, 56, 56, 41, 238,
        78, 41, 105, 78, 78, 51, 51, 51, 51, 51, 116, 51, 116, 69, 496, 86,
        497, 50, 65, 498, 65, 50, 50, 50, 65, 498, 65, 498, 499, 499, 65, 65,
        498, 65, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50,
        50, 50, 50, 50, 50, 65, 50, 254, 27, 50, 500, 51, 50, 51, 51, 51,
        51, 50, 50, 51, 51, 51, 231, 501, 501, 65, 50, 278, 46, 50, 50, 50,
        49, 104, 50, 50, 50, 49, 50, 104, 104, 104, 104,
    ]
    private static let enFirsts: [UInt16] = [
        0, 1, 2, 3, 5, 6, 7, 8, 10, 13, 14, 15, 16, 17, 18, 19,
        20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
        36, 37, 42, 43, 44, 45, 46, 47, 48, 50, 51, 52, 53, 54, 55, 56,
        60, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 75, 77, 78, 79,
        81, 82, 84, 87, 90, 93, 94, 97, 98, 104, 105, 106, 107, 108, 111, 112,
        113, 115, 116, 118, 121, 122, 124, 126, 127, 129, 133, 136, 137, 139, 140, 141,
        145, 150, 152, 155, 156, 157, 159, 160, 161, 162, 163, 165, 166, 169, 171, 172,
        173, 178, 181, 183, 184, 186, 187, 188, 189, 190, 191, 195, 197, 199, 200, 203,
        204, 205, 206, 207, 209, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222,
        223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 235, 237, 239, 240, 241, 245,
        247, 250, 251, 252, 254, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267,
        268, 269, 270, 271, 272, 273, 274, 275, 276, 279, 281, 282, 283, 289, 292, 293,
        294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309,
        310, 311, 312, 313, 315, 318, 319, 323, 325, 326, 327, 330, 332, 338, 339, 340,
        341, 345, 346, 347, 349, 352, 354, 357, 358, 360, 361, 366, 368, 372, 374, 376,
        378, 380, 382, 383, 386, 391, 395, 396, 397, 398, 403, 404, 405, 406, 407, 408,
        410, 412, 415, 416, 418, 419, 421, 423, 425, 428, 430, 432, 434, 438, 440, 444,
        445, 447, 448, 450, 451, 453, 457, 458, 460, 461, 464, 466, 470, 472, 474, 475,
        478, 479, 480, 481, 482, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494,
        495, 496, 497, 498, 499, 500, 501, 502, 503, 506, 514, 516, 517, 521, 522, 527,
        530, 531, 532, 535, 537, 542, 546, 549, 550, 551, 554, 555, 557, 559, 561, 563,
        566, 568, 573, 578, 581, 588, 590, 593, 595, 598, 600, 602, 603, 607, 609, 612,
        613, 614, 615, 617, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631,
        632, 633, 634, 635, 636, 637, 638, 639, 642, 643, 644, 646, 649, 650, 651, 652,
        653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667, 668,
        671, 673, 675, 676, 678, 679, 681, 683, 686, 692, 696, 703, 709, 712, 717, 718,
        720, 722, 723, 724, 725, 726, 728, 729, 730, 731, 732, 733, 734, 735, 736, 737,
        738, 739, 740, 741, 742, 746, 747, 749, 751, 752, 756, 757, 758, 759, 760, 761,
        762, 764, 768, 772, 774, 775, 778, 779, 781, 782, 783, 785, 787, 789, 790, 791,
        793, 794, 796, 797, 798, 799, 801, 802, 804, 806, 807, 808, 809, 810, 811, 812,
        813, 814, 815, 816, 817, 818, 821, 824, 826, 827, 829, 832, 834, 839, 841, 842,
        845, 847, 849, 850, 852, 854, 855,
    ]
    private static let enSenses: [UInt32] = [
        1157627904, 1879736320, 1879737040, 1426063360, 1862303744, 1862303751, 1862303745, 1862303752, 536870912, 1862303744, 335544320, 536870912, 1862303744, 335544320, 1862696960, 1862828033,
        1862828032, 1879080960, 1879212032, 1879277568, 1879932928, 1879867392, 1862565888, 1862500352, 1862434816, 1879408640, 1879474176, 1862762496, 1862893568, 1862959105, 1862959104, 1426063360,
        1862369280, 1862369287, 1862369286, 1862369285, 1862631431, 201326592, 369098752, 570425344, 855638016, 1207959552, 805306368, 1677721800, 1677722800, 1862303758, 1694498866, 1761607710,
        872415232, 889192448, 704643072, 1694498841, 1879343119, 1879343089, 1761607695, 1174405120, 369098752, 402653184, 419430400, 989855744, 1258291200, 1358954496, 1409286144, 1275068416,
        1258291200, 1409286144, 1040187392, 1073741824, 234881024, 872415232, 671088640, 520093696, 1107296256, 1409286144, 1426063360, 1107296256, 1124073472, 1375731712, 654311424, 1409286144,
        1845493761, 1845493761, 1258291200, 1342177280, 1258291200, 1342177280, 1409286144, 50331648, 1409286144, 1845493763, 402653184, 503316480, 570425344, 1442840576, 201326592, 855638016,
        1207959552, 1761607770, 184549376, 369098752, 838860800, 1006632960, 1040187392, 1845493763, 1711276082, 1711276057, 922746880, 1711276107, 369098752, 1207959552, 1224736768, 1207959552,
        721420288, 788529152, 1426063360, 822083584, 419430400, 989855744, 369098752, 419430400, 989855744, 1577058308, 251658240, 369098752, 654311424, 1442840576, 50331648, 872415232,
        905969664, 251658240, 402653184, 419430400, 989855744, 872415232, 889192448, 922746880, 553648128, 50331648, 1409286144, 1577058312, 1090519040, 1258291200, 1291845632, 1358954496,
        1409286144, 50331648, 251658240, 369098752, 402653184, 1409286144, 905969664, 1107296256, 369098752, 436207616, 1006632960, 1140850688, 369098752, 1409286144, 1845493760, 1845493760,
        956301312, 1291845632, 402653184, 50331648, 754974720, 754974720, 654311424, 1275068416, 1442840576, 671088640, 1409286144, 1476395008, 973078528, 1207959552, 1291845632, 1409286144,
        1426063360, 1895825408, 50331648, 402653184, 1409286144, 402653184, 1409286144, 1862369284, 1258291200, 1409286144, 1744830467, 1728053251, 1862303746, 1862303742, 1577058316, 1207959552,
        1258291200, 1358954496, 1409286144, 50331648, 402653184, 1275068416, 1442840576, 1325400064, 167772160, 1140850688, 1677722800, 452984832, 1124073472, 1644167176, 1644167186, 1610612754,
        1627389970, 1157627904, 1610612744, 1627389960, 1627390032, 1644167248, 1644167256, 1627390040, 1627390037, 1627390033, 1644167253, 1644167252, 1627390036, 1644167257, 1627390041, 1644167249,
        1644167255, 1627390039, 1644167254, 1627390038, 1627390035, 1644167251, 1644167250, 1644167179, 1157627904, 1610612747, 1627389963, 805306368, 1107296256, 805306368, 872415232, 889192448,
        536870912, 369098752, 989855744, 1258291200, 1358954496, 654311424, 822083584, 822083584, 872415232, 889192448, 1577058306, 1644167183, 1610612751, 1627389967, 1157627904, 1610612741,
        1627389957, 1627390002, 1644167218, 1644167226, 1627390010, 1627390007, 1627390003, 1644167223, 1644167222, 1627390006, 1644167227, 1627390011, 1644167219, 1644167225, 1627390009, 1644167224,
        1627390008, 1627390005, 1644167221, 1644167220, 1207959552, 1258291200, 1409286144, 1610612737, 1627389953, 620756992, 1644167173, 251658240, 369098752, 402653184, 452984832, 486539264,
        989855744, 1207959552, 1409286144, 1426063360, 1627389992, 1644167208, 1644167216, 1627390000, 1627389997, 1627389993, 1644167213, 1644167212, 1627389996, 1644167217, 1627390001, 1644167209,
        1644167215, 1627389999, 1644167214, 1627389998, 1627389995, 1644167211, 1644167210, 1644167172, 1644167182, 1610612750, 1627389966, 1157627904, 1610612740, 1627389956, 1593835525, 369098752,
        402653184, 905969664, 989855744, 50331648, 369098752, 1191182336, 352321536, 50331648, 402653184, 1426063360, 620756992, 1291845632, 1207959552, 1258291200, 1291845632, 1308622848,
        1358954496, 1409286144, 486539264, 1744830466, 16777216, 1107296256, 1124073472, 1140850688, 1694498866, 1879343134, 1677722200, 1140850688, 1157627904, 16777216, 50331648, 369098752,
        16777216, 1426063360, 637534208, 1207959552, 1375731712, 855638016, 1124073472, 1728053250, 1728053250, 83886080, 100663296, 369098752, 1124073472, 1140850688, 1157627904, 1627390052,
        16777216, 402653184, 1409286144, 1426063360, 1275068416, 1426063360, 1207959552, 1409286144, 654311424, 1275068416, 402653184, 469762048, 335544320, 1862434816, 503316480, 369098752,
        402653184, 989855744, 16777216, 369098752, 402653184, 1409286144, 1426063360, 369098752, 402653184, 1207959552, 1409286144, 1577058305, 1577058311, 1577058310, 369098752, 402653184,
        989855744, 1207959552, 1409286144, 1862369283, 1863024640, 1863090177, 1863090176, 1862303743, 50331648, 805306368, 1207959552, 1224736768, 50331648, 369098752, 989855744, 1509949440,
        1291845632, 1409286144, 1744830465, 33554432, 1577058307, 33554432, 1577058309, 402653184, 989855744, 369098752, 1409286144, 1426063360, 1795162124, 1879737040, 1795162136, 1879736320,
        150994944, 1140850688, 872415232, 889192448, 922746880, 1728053249, 1124073472, 1728053249, 285212672, 1107296256, 1124073472, 1140850688, 1728053248, 0, 1593835521, 1593835521,
        1107296256, 1728053254, 989855744, 838860800, 1275068416, 738197504, 1275068416, 1392508928, 1426063360, 1644167168, 1275068416, 1392508928, 1526726656, 285212672, 1140850688, 1275068416,
        654311424, 1845493762, 654311424, 1275068416, 1426063360, 1442840576, 671088640, 1275068416, 402653184, 1107296256, 1862369282, 234881024, 553648128, 1728053252, 1728053252, 1677721600,
        1644167177, 1644167187, 1610612755, 1627389971, 1627390042, 1644167258, 1644167266, 1627390050, 1627390047, 1627390043, 1644167263, 1644167262, 1627390046, 1644167267, 1627390051, 1644167259,
        1644167265, 1627390049, 1644167264, 1627390048, 1627390045, 1644167261, 1644167260, 1157627904, 1610612745, 1627389961, 687865856, 738197504, 1207959552, 1224736768, 1275068416, 1392508928,
        1426063360, 1845493762, 704643072, 1275068416, 788529152, 1275068416, 1426063360, 1677721600, 1845493762, 1845493762, 50331648, 654311424, 788529152, 1275068416, 1442840576, 1275068416,
        1426063360, 1845493762, 1577058315, 1577058314, 251658240, 369098752, 1056964608, 1207959552, 1375731712, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1207959552, 1258291200,
        1375731712, 1409286144, 855638016, 1241513984, 1644167169, 1627390052, 1241513984, 369098752, 1006632960, 1023410176, 939524096, 369098752, 1174405120, 1073741824, 1107296256, 1040187392,
        1056964608, 587202560, 973078528, 251658240, 872415232, 1124073472, 1124073472, 1140850688, 1207959552, 1258291200, 1291845632, 1358954496, 1409286144, 1207959552, 1375731712, 1409286144,
        1426063360, 1895825408, 1207959552, 1409286144, 1895825408, 369098752, 838860800, 922746880, 1040187392, 1107296256, 1124073472, 1845493763, 402653184, 587202560, 268435456, 1124073472,
        1140850688, 402653184, 1207959552, 1124073472, 1140850688, 1694498841, 402653184, 1744830464, 0, 1593835526, 1593835526, 1107296256, 1610612738, 1627389954, 1728053248, 1409286144,
        1476395008, 1291845632, 1409286144, 1476395008, 1577058313, 1644167175, 1644167185, 1610612753, 1627389969, 1157627904, 1610612743, 1627389959, 1627390022, 1644167238, 1644167246, 1627390030,
        1627390027, 1627390023, 1644167243, 1644167242, 1627390026, 1644167247, 1627390031, 1644167239, 1644167245, 1627390029, 1644167244, 1627390028, 1627390025, 1644167241, 1644167240, 402653184,
        905969664, 989855744, 1644167174, 1644167184, 1610612752, 1627389968, 1157627904, 1610612742, 1627389958, 1627390012, 1644167228, 1644167236, 1627390020, 1627390017, 1627390013, 1644167233,
        1644167232, 1627390016, 1644167237, 1627390021, 1644167229, 1644167235, 1627390019, 1644167234, 1627390018, 1627390015, 1644167231, 1644167230, 1207959552, 1375731712, 1409286144, 1207959552,
        1426063360, 1207959552, 1258291200, 905969664, 0, 1593835527, 1593835527, 234881024, 251658240, 1644167178, 1811939330, 1157627904, 1610612746, 1627389962, 1207959552, 1291845632,
        1375731712, 1409286144, 1426063360, 1895825408, 1207959552, 1409286144, 1426063360, 1895825408, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1895825408, 16777216,
        385875968, 402653184, 855638016, 989855744, 1207959552, 16777216, 1409286144, 1426063360, 1107296256, 1140850688, 1157627904, 1610612739, 1627389955, 1644167181, 1610612749, 1627389965,
        1610612766, 1627389982, 1644167198, 1644167206, 1627389990, 1627389987, 1610612767, 1627389983, 1644167203, 1644167202, 1627389986, 1644167207, 1627389991, 1644167199, 1644167205, 1627389989,
        1644167204, 1627389988, 1627389985, 1644167201, 1644167200, 1627389983, 402653184, 989855744, 1409286144, 1426063360, 1862369281, 520093696, 1862303744, 503316480, 1862303744, 1862303744,
        117440512, 134217728, 369098752, 1140850688, 1644167171, 1761607890, 1694498891, 1761607725, 1006632960, 1593835524, 234881024, 1174405120, 402653184, 872415232, 1006632960, 1493172224,
        251658240, 369098752, 771751936, 1006632960, 1258291200, 1358954496, 1593835522, 1157627904, 1610612748, 1627389964, 1644167180, 1610612756, 1627389972, 1644167188, 1644167196, 1610612764,
        1627389980, 1610612761, 1627389977, 1610612757, 1627389973, 1644167193, 1644167192, 1610612760, 1627389976, 1644167197, 1610612765, 1627389981, 1644167189, 1610612758, 1644167195, 1610612763,
        1627389979, 1644167194, 1610612762, 1627389978, 1610612759, 1627389975, 1644167191, 1644167190, 1627389980, 1627389977, 1627389973, 1627389976, 1627389981, 1627389979, 1627389978, 1627389975,
        1644167170, 1761607830, 872415232, 1006632960, 1493172224, 486539264, 1258291200, 1409286144, 0, 1593835523, 1593835523, 1107296256, 1728053253, 50331648, 1207959552, 1375731712,
        486539264, 1426063360, 369098752, 402653184, 838860800, 1040187392, 1845493763, 1073741824, 1409286144, 1728053253, 50331648, 704643072, 1409286144, 671088640, 1207959552, 788529152,
        1275068416, 1459617792, 1107296256, 1728053255, 16777216, 1409286144, 1728053255,
    ]
    private static let enNames: [UInt16] = [
        12, 16, 408, 547, 674, 801, 1103, 1221, 1416, 1424, 1502, 1595, 1625, 1753, 1984, 2003,
        2005, 2007, 2009, 2011, 2014, 2015, 2030, 2208, 2209, 2218, 2219, 2311,
    ]
}
