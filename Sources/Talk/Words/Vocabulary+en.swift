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
        5953, 5956, 5962, 5969, 5977, 5985, 5994, 6001, 6008, 6016, 6021, 6034, 6045, 6057, 6070, 6080,
        6094, 6107, 6118, 6125, 6131, 6135, 6141, 6148, 6153, 6160, 6163, 6167, 6172, 6180, 6193, 6212,
        6225, 6234, 6241, 6245, 6251, 6260, 6271, 6278, 6286, 6296, 6303, 6316, 6330, 6343, 6356, 6368,
        6380, 6394, 6406, 6419, 6430, 6443, 6458, 6469, 6482, 6495, 6508, 6519, 6531, 6544, 6556, 6568,
        6579, 6590, 6603, 6614, 6626, 6636, 6648, 6662, 6672, 6684, 6696, 6708, 6718, 6725, 6734, 6744,
        6749, 6753, 6760, 6770, 6782, 6787, 6809, 6828, 6847, 6869, 6887, 6890, 6894, 6899, 6905, 6909,
        6917, 6926, 6931, 6937, 6948, 6956, 6963, 6973, 6981, 6991, 6998, 7008, 7014, 7020, 7030, 7034,
        7043, 7049, 7060, 7068, 7078, 7084, 7091, 7100, 7106, 7118, 7131, 7143, 7155, 7166, 7177, 7190,
        7201, 7213, 7223, 7235, 7249, 7259, 7271, 7283, 7295, 7305, 7316, 7328, 7339, 7350, 7360, 7370,
        7382, 7392, 7403, 7412, 7423, 7436, 7445, 7456, 7467, 7478, 7487, 7492, 7503, 7516, 7523, 7532,
        7542, 7548, 7560, 7571, 7576, 7581, 7595, 7599, 7607, 7614, 7622, 7631, 7638, 7647, 7657, 7668,
        7674, 7686, 7699, 7711, 7723, 7734, 7745, 7758, 7769, 7781, 7791, 7803, 7817, 7827, 7839, 7851,
        7863, 7873, 7884, 7896, 7907, 7918, 7928, 7938, 7950, 7960, 7971, 7980, 7991, 8004, 8013, 8024,
        8035, 8046, 8055, 8060, 8069, 8080, 8087, 8095, 8102, 8115, 8127, 8139, 8151, 8162, 8175, 8186,
        8199, 8210, 8222, 8233, 8244, 8255, 8265, 8277, 8287, 8299, 8309, 8315, 8322, 8327, 8331, 8338,
        8343, 8353, 8358, 8362, 8366, 8374, 8390, 8399, 8407, 8417, 8429, 8441, 8449, 8456, 8459, 8468,
        8478, 8487, 8492, 8507, 8520, 8532, 8545, 8556, 8567, 8574, 8580, 8593, 8602, 8608, 8610, 8614,
        8620, 8625, 8630, 8637, 8650, 8665, 8678, 8689, 8699, 8715, 8727, 8734, 8740, 8749, 8754, 8758,
        8764, 8769, 8774, 8790, 8807, 8823, 8843, 8852, 8869, 8876, 8879, 8887, 8897, 8906, 8915, 8923,
        8933, 8942, 8948, 8952, 8957, 8961, 8964, 8976, 8980, 8988, 8997, 9002, 9007, 9023, 9029, 9032,
        9036, 9044, 9053, 9063, 9074, 9076, 9085, 9097, 9111, 9125, 9133, 9144, 9157, 9170, 9184, 9201,
        9219, 9238, 9253, 9271, 9290, 9310, 9315, 9327, 9337, 9347, 9356, 9372, 9392, 9400, 9411, 9421,
        9427, 9438, 9452, 9461, 9478, 9485, 9497, 9512, 9533, 9542, 9552, 9565, 9580, 9595, 9599, 9610,
        9619, 9631, 9645, 9659, 9671, 9683, 9697, 9711, 9723, 9741, 9756, 9764, 9774, 9780, 9790, 9798,
        9809, 9814, 9823, 9839, 9854, 9872, 9889, 9906, 9913, 9920, 9934, 9947, 9963, 9978, 9995, 10010,
        10018, 10025, 10036, 10045, 10055, 10067, 10079, 10084, 10097, 10111, 10121, 10133, 10146, 10156, 10166, 10176,
        10186, 10198, 10210, 10219, 10226, 10242, 10251, 10260, 10267, 10275, 10287, 10300, 10307, 10317, 10329, 10341,
        10348, 10364, 10376, 10387, 10417, 10429, 10436, 10459, 10485, 10500, 10508, 10521, 10537, 10555, 10573, 10589,
        10605, 10623, 10641, 10657, 10676, 10681, 10687, 10703, 10715, 10726, 10730, 10733, 10743, 10757, 10767, 10775,
        10789, 10797, 10803, 10810, 10824, 10842, 10850, 10857, 10864, 10873, 10884, 10887, 10892, 10902, 10909, 10926,
        10942, 10960, 10972, 10987, 11009, 11020, 11039, 11051, 11061, 11074, 11091, 11106, 11121, 11131, 11138, 11149,
        11157, 11160, 11168, 11176, 11184, 11193, 11206, 11219, 11226, 11232, 11240, 11247, 11252, 11257, 11260, 11267,
        11274, 11280, 11288, 11298, 11304, 11318, 11335, 11355, 11365, 11386, 11397, 11405, 11411, 11419, 11428, 11444,
        11453, 11457, 11469, 11484, 11502, 11510, 11521, 11534, 11553, 11562, 11582, 11598, 11602, 11610, 11615, 11619,
        11624, 11628, 11633, 11638, 11648, 11659, 11661, 11665, 11669, 11672, 11678, 11685, 11689, 11694, 11700, 11712,
        11717, 11724, 11736, 11750, 11762, 11776, 11797, 11817, 11838, 11849, 11861, 11876, 11882, 11893, 11910, 11921,
        11928, 11934, 11941, 11949, 11954, 11964, 11974, 11979, 11987, 11998, 12011, 12024, 12032, 12045, 12061, 12079,
        12088, 12095, 12100, 12108, 12118, 12128, 12136, 12141, 12145, 12150, 12158, 12174, 12196, 12220, 12244, 12250,
        12261, 12273, 12285, 12293, 12303, 12313, 12321, 12328, 12339, 12341, 12347, 12352, 12360, 12372, 12376, 12382,
        12387, 12394, 12398, 12405, 12413, 12424, 12428, 12439, 12445, 12448, 12456, 12463, 12471, 12480, 12490, 12494,
        12499, 12503, 12510, 12519, 12527, 12536, 12540, 12547, 12555, 12566, 12571, 12577, 12584, 12592, 12599, 12606,
        12613, 12621, 12625, 12632, 12638, 12645, 12650, 12663, 12673, 12683, 12691, 12703, 12712, 12719, 12734, 12750,
        12760, 12765, 12773, 12780, 12785, 12788, 12801, 12814, 12828, 12838, 12840, 12843, 12848, 12852, 12864, 12874,
        12881, 12885, 12889, 12892, 12899, 12904, 12913, 12921, 12927, 12938, 12949, 12954, 12963, 12975, 12982, 12991,
        13011, 13028, 13040, 13055, 13059, 13064, 13070, 13077, 13081, 13086, 13095, 13106, 13116, 13123, 13136, 13150,
        13163, 13176, 13188, 13200, 13214, 13226, 13239, 13250, 13263, 13278, 13289, 13302, 13315, 13328, 13339, 13351,
        13364, 13376, 13388, 13399, 13410, 13423, 13434, 13446, 13456, 13468, 13482, 13492, 13504, 13516, 13528, 13538,
        13544, 13551, 13557, 13569, 13580, 13591, 13602, 13612, 13624, 13634, 13646, 13656, 13667, 13677, 13687, 13697,
        13706, 13717, 13726, 13737, 13746, 13749, 13759, 13769, 13777, 13785, 13791, 13799, 13811, 13823, 13833, 13845,
        13855, 13865, 13875, 13887, 13898, 13909, 13923, 13936, 13946, 13954, 13971, 13985, 13998, 14006, 14013, 14024,
        14035, 14042, 14051, 14060, 14073, 14083, 14090, 14097, 14109, 14120, 14131, 14142, 14149, 14154, 14167, 14171,
        14176, 14182, 14186, 14191, 14195, 14199, 14212, 14226, 14236, 14247, 14259, 14270, 14288, 14296, 14307, 14318,
        14331, 14342, 14356, 14365, 14379, 14394, 14405, 14412, 14420, 14427, 14436, 14449, 14460, 14474, 14488, 14498,
        14507, 14515, 14521, 14529, 14536, 14540, 14549, 14553, 14556, 14563, 14570, 14580, 14587, 14591, 14599, 14602,
        14612, 14626, 14643, 14658, 14662, 14671, 14674, 14677, 14686, 14694, 14702, 14713, 14718, 14728, 14733, 14743,
        14754, 14758, 14763, 14774, 14778, 14781, 14792, 14804, 14808, 14829, 14838, 14858, 14872, 14880, 14891, 14902,
        14917, 14931, 14938, 14950, 14958, 14969, 14974, 14980, 14987, 14992, 14999, 15007, 15012, 15020, 15027, 15030,
        15039, 15048, 15058, 15067, 15078, 15092, 15104, 15114, 15123, 15132, 15140, 15148, 15156, 15162, 15172, 15181,
        15187, 15200, 15206, 15217, 15224, 15228, 15243, 15250, 15270, 15282, 15287, 15298, 15309, 15311, 15316, 15322,
        15334, 15340, 15349, 15354, 15363, 15368, 15372, 15378, 15384, 15391, 15400, 15408, 15419, 15431, 15440, 15448,
        15456, 15463, 15471, 15482, 15488, 15493, 15500, 15510, 15522, 15532, 15536, 15541, 15549, 15553, 15556, 15562,
        15569, 15583, 15592, 15601, 15607, 15614, 15624, 15638, 15644, 15657, 15669, 15678, 15687, 15692, 15700, 15716,
        15733, 15746, 15759, 15778, 15793, 15807, 15822, 15835, 15844, 15849, 15861, 15872, 15880, 15891, 15903, 15906,
        15913, 15917, 15927, 15934, 15941, 15950, 15960, 15971, 15984, 15990, 16000, 16007, 16021, 16027, 16038, 16043,
        16051, 16065, 16084, 16086, 16092, 16096, 16105, 16109, 16115, 16120, 16124, 16131, 16139, 16144, 16150, 16162,
        16173, 16184, 16196, 16203, 16216, 16228, 16240, 16253, 16261, 16275, 16288, 16301, 16315, 16321, 16336, 16349,
        16367, 16383, 16387, 16392, 16402, 16408, 16418, 16430, 16438, 16447, 16458, 16466, 16480, 16495, 16509, 16523,
        16536, 16549, 16564, 16577, 16591, 16603, 16617, 16633, 16645, 16659, 16673, 16687, 16699, 16712, 16726, 16739,
        16752, 16764, 16776, 16790, 16802, 16815, 16826, 16839, 16854, 16865, 16878, 16891, 16904, 16915, 16919, 16925,
        16937, 16946, 16951, 16958, 16964, 16968, 16972, 16980, 16990, 16996, 17003, 17012, 17018, 17030, 17043, 17055,
        17067, 17078, 17089, 17102, 17113, 17125, 17135, 17147, 17161, 17171, 17183, 17195, 17207, 17217, 17228, 17240,
        17251, 17262, 17272, 17282, 17294, 17304, 17315, 17324, 17335, 17348, 17357, 17368, 17379, 17390, 17399, 17404,
        17417, 17421, 17424, 17432, 17441, 17450, 17462, 17468, 17477, 17484, 17496, 17508, 17521, 17540, 17555, 17563,
        17567, 17570, 17579, 17591, 17605, 17610, 17616, 17625, 17633, 17651, 17676, 17692, 17698, 17702, 17709, 17723,
        17728, 17736, 17747, 17756, 17763, 17771, 17781, 17792, 17797, 17803, 17810, 17816, 17826, 17831, 17843, 17849,
        17853, 17862, 17868, 17875, 17880, 17888, 17894, 17897, 17902, 17912, 17930, 17950, 17957, 17970, 17987, 18000,
        18005, 18014, 18021, 18037, 18046, 18054, 18064, 18072, 18088, 18102, 18115, 18128, 18142, 18160, 18180, 18198,
        18212, 18225, 18239, 18247, 18256, 18273, 18291, 18301, 18316, 18327, 18338, 18357, 18377, 18393, 18399, 18413,
        18425, 18436, 18447, 18459, 18475, 18484, 18502, 18518, 18533, 18542, 18553, 18567, 18579, 18590, 18608, 18626,
        18645, 18664, 18676, 18680, 18686, 18694, 18704, 18717, 18730, 18745, 18769, 18793, 18804, 18817, 18833, 18849,
        18869, 18889, 18902, 18917, 18939, 18960, 18982, 18995, 19010, 19032, 19053, 19075, 19094, 19114, 19128, 19148,
        19170, 19189, 19208, 19226, 19246, 19265, 19283, 19306, 19330, 19352, 19374, 19397, 19422, 19438, 19456, 19472,
        19490, 19515, 19539, 19564, 19572, 19585, 19601, 19615, 19623, 19629, 19634, 19639, 19645, 19655, 19669, 19688,
        19693, 19702, 19711, 19720, 19728, 19738, 19748, 19758, 19769, 19775, 19782, 19791, 19802, 19812, 19819, 19832,
        19846, 19859, 19872, 19884, 19896, 19910, 19922, 19935, 19946, 19959, 19974, 19985, 19998, 20011, 20024, 20035,
        20047, 20060, 20072, 20084, 20095, 20106, 20119, 20130, 20142, 20152, 20164, 20178, 20188, 20200, 20212, 20224,
        20234, 20239, 20246, 20261, 20270, 20284, 20293, 20301, 20311, 20324, 20332, 20345, 20356, 20365, 20377, 20387,
        20399, 20409, 20420, 20427, 20436, 20446, 20457, 20469, 20475, 20498, 20513, 20539, 20547, 20552, 20556, 20568,
        20573, 20579, 20588, 20592, 20599, 20607, 20611, 20616, 20620, 20629, 20635, 20646, 20651, 20661, 20665, 20674,
        20677, 20683, 20689, 20695, 20706, 20715, 20729, 20739, 20754, 20762, 20775, 20783, 20796, 20805, 20822, 20836,
        20844, 20851, 20855, 20865, 20874, 20879, 20887, 20896, 20903, 20912, 20922, 20930, 20937, 20942, 20946, 20951,
        20959, 20964, 20972, 20981, 20988, 21004, 21016, 21026, 21033, 21046, 21060, 21073, 21086, 21098, 21110, 21124,
        21136, 21149, 21160, 21174, 21187, 21202, 21213, 21226, 21239, 21252, 21263, 21275, 21288, 21300, 21312, 21323,
        21334, 21347, 21358, 21370, 21380, 21392, 21406, 21416, 21428, 21440, 21452, 21462, 21468, 21472, 21493, 21514,
        21517, 21520, 21527, 21533, 21536, 21543, 21555, 21561, 21584, 21595, 21607, 21621, 21639, 21646, 21655, 21670,
        21676, 21683, 21689, 21694, 21697, 21701, 21705, 21712, 21717, 21728, 21738, 21748, 21758, 21771, 21782, 21792,
        21795, 21804, 21809, 21817, 21827, 21837, 21845, 21851, 21854, 21857, 21867, 21880, 21895, 21910, 21919, 21931,
        21945, 21959, 21974, 21992, 22011, 22031, 22047, 22066, 22086, 22107, 22114, 22128, 22140, 22152, 22159, 22171,
        22186, 22194, 22210, 22221, 22235, 22251, 22267, 22272, 22282, 22295, 22310, 22325, 22338, 22351, 22366, 22381,
        22394, 22405, 22412, 22424, 22430, 22438, 22446, 22464, 22472, 22483, 22496, 22509, 22515, 22529, 22544, 22555,
        22566, 22577, 22588, 22601, 22614, 22627, 22638, 22649, 22660, 22670, 22682, 22692, 22706, 22714, 22725, 22738,
        22751, 22759, 22770, 22786, 22799, 22807, 22816, 22830, 22847, 22866, 22885, 22902, 22919, 22938, 22957, 22974,
        22978, 22988, 22997, 23002, 23007, 23015, 23024, 23031, 23037, 23042, 23050, 23059, 23067, 23072, 23081, 23091,
        23098, 23108, 23120, 23124, 23132, 23147, 23160, 23174, 23182, 23191, 23201, 23206, 23214, 23228, 23236, 23243,
        23251, 23267, 23281, 23284, 23288, 23298, 23303, 23327, 23340, 23345, 23355, 23367, 23379, 23392, 23402, 23410,
        23416, 23429, 23435, 23441, 23455, 23470, 23484, 23500, 23516, 23530, 23544, 23560, 23576, 23590, 23600, 23611,
        23619, 23625, 23627, 23630, 23639, 23643, 23647, 23652, 23655, 23659, 23669, 23674, 23685, 23690, 23696, 23700,
        23704, 23714, 23718, 23727, 23737, 23747, 23756, 23767, 23778, 23789, 23801, 23811, 23820, 23834, 23853, 23864,
        23872, 23894, 23905, 23916, 23926, 23938, 23943, 23950, 23960, 23964, 23967, 23971, 23979, 23987, 23995, 24003,
        24010, 24019, 24030, 24042, 24050, 24059, 24069, 24074, 24077, 24081, 24085, 24089, 24094, 24098, 24102, 24106,
        24110, 24114, 24118, 24123, 24128, 24133, 24138, 24143, 24148, 24153, 24158, 24163,
    ]
    private static let enInitials: [UInt16] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6,
        6, 6, 8, 18, 18, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20,
        20, 20, 20, 20, 20, 33, 33, 33, 33, 38, 38, 38, 41, 44, 52, 99,
        112, 112, 112, 112, 112, 112, 112, 221, 231, 231, 232, 232, 232, 232, 232, 232,
        232, 232, 413, 454, 525, 587, 668, 802, 829, 884, 1099, 1109, 1115, 1176, 1241, 1418,
        1500, 1549, 1563, 1586, 1754, 2064, 2085, 2096, 2257, 2257, 2315, 2317, 2317, 2317, 2317, 2317,
        2317,
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
        168, 168, 168, 168, 168, 168, 168, 168, 168, 169, 170, 171, 171, 171, 171, 171,
        171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171,
        171, 171, 171, 172, 172, 172, 172, 172, 172, 172, 173, 173, 173, 173, 173, 173,
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
        173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 174, 175, 176, 177,
        178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 187, 187, 187, 187, 187, 187,
        187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187,
        187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187,
        187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187,
        187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187,
        187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198, 198,
        198, 198, 199, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200,
        200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 201, 202, 203, 203,
        204, 205, 206, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207,
        207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 207, 208,
        208, 208, 208, 208, 208, 208, 208, 208, 208, 208, 208, 208, 208, 208, 208, 208,
        209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209,
        209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209,
        209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209,
        209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209,
        209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 209, 210, 211, 212,
        213, 214, 215, 215, 216, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217,
        217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 217, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218,
        218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 218, 219,
        220, 220, 221, 221, 222, 223, 224, 225, 225, 225, 225, 225, 225, 225, 225, 225,
        225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 226, 226, 226, 226,
        226, 227, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
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
        228, 228, 228, 228, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229,
        229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229, 229,
        229, 229, 229, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241,
        242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 255, 256,
        257, 258, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271,
        272, 273, 274, 275, 275, 276, 277, 278, 278, 278, 278, 278, 278, 278, 278, 278,
        278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278,
        278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278,
        278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278,
        278, 278, 279, 280, 280, 281, 281, 281, 281, 282, 282, 283, 284, 285, 286, 286,
        287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287, 287,
        287, 287, 287, 287, 287, 287, 287, 287, 288, 289, 290, 291, 292, 293, 294, 295,
        295, 295, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 306, 307,
        308, 309, 309, 309, 309, 309, 309, 309, 309, 309, 309, 309, 309, 309, 309, 309,
        309, 309, 309, 309, 309, 310, 311, 311, 311, 311, 311, 311, 311, 311, 311, 311,
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
        123, 116, 124, 51, 51, 69, 86, 103, 103, 108, 56, 49, 56, 56, 56, 49,
        49, 56, 99, 41, 99, 125, 99, 99, 126, 99, 99, 58, 127, 55, 55, 40,
        75, 58, 87, 128, 129, 130, 131, 0, 132, 133, 134, 135, 136, 137, 138, 139,
        140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 134, 135, 136, 137, 138,
        139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 0, 53,
        153, 154, 55, 55, 34, 155, 155, 155, 155, 55, 78, 103, 103, 103, 58, 156,
        58, 27, 58, 64, 157, 155, 155, 155, 116, 158, 159, 53, 49, 51, 160, 160,
        53, 40, 161, 162, 163, 0, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173,
        174, 175, 176, 177, 178, 179, 180, 181, 182, 166, 167, 168, 169, 170, 171, 172,
        173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 50, 50, 34, 34, 34,
        184, 185, 27, 186, 99, 58, 187, 51, 188, 51, 116, 59, 189, 58, 58, 190,
        191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206,
        207, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205,
        206, 207, 208, 209, 210, 211, 0, 190, 191, 195, 196, 198, 200, 201, 203, 206,
        207, 191, 195, 196, 198, 200, 201, 203, 206, 207, 103, 103, 94, 212, 212, 213,
        56, 62, 103, 214, 34, 215, 34, 78, 216, 9, 9, 51, 50, 217, 116, 50,
        51, 183, 185, 185, 58, 185, 218, 50, 51, 219, 40, 220, 54, 221, 222, 62,
        61, 223, 224, 225, 99, 39, 225, 39, 39, 224, 226, 51, 116, 62, 222, 62,
        41, 227, 185, 185, 185, 185, 69, 27, 86, 228, 49, 50, 50, 49, 49, 50,
        50, 229, 230, 51, 229, 229, 155, 230, 58, 58, 58, 231, 71, 231, 232, 231,
        233, 99, 234, 0, 235, 116, 51, 51, 51, 116, 51, 51, 51, 27, 27, 27,
        27, 27, 27, 27, 27, 116, 51, 27, 27, 49, 49, 49, 27, 27, 50, 116,
        51, 51, 49, 49, 49, 49, 49, 49, 78, 116, 51, 51, 51, 51, 78, 78,
        51, 116, 51, 51, 51, 116, 51, 116, 49, 49, 78, 236, 116, 49, 49, 236,
        116, 49, 49, 49, 49, 49, 49, 51, 49, 49, 49, 49, 49, 49, 49, 78,
        116, 49, 49, 51, 51, 51, 51, 51, 116, 51, 78, 78, 78, 236, 78, 51,
        51, 51, 49, 78, 49, 236, 49, 78, 78, 49, 51, 237, 116, 116, 51, 116,
        50, 51, 49, 49, 78, 49, 49, 49, 49, 51, 78, 51, 116, 51, 51, 51,
        51, 51, 116, 49, 46, 51, 56, 78, 78, 51, 59, 27, 49, 116, 27, 78,
        27, 116, 49, 49, 49, 27, 49, 27, 27, 238, 239, 17, 17, 240, 20, 20,
        20, 20, 37, 37, 17, 17, 17, 17, 17, 57, 156, 241, 49, 116, 62, 46,
        242, 41, 78, 78, 78, 78, 78, 69, 78, 78, 41, 46, 86, 243, 51, 51,
        51, 116, 49, 183, 50, 27, 27, 49, 27, 50, 49, 51, 51, 50, 50, 51,
        244, 50, 27, 27, 49, 49, 49, 27, 50, 27, 27, 245, 245, 87, 246, 246,
        247, 247, 248, 40, 40, 50, 50, 54, 50, 99, 99, 99, 99, 99, 155, 58,
        249, 250, 250, 250, 250, 251, 252, 252, 253, 29, 29, 127, 55, 55, 40, 75,
        254, 34, 34, 53, 40, 40, 105, 51, 116, 116, 51, 51, 78, 51, 51, 78,
        255, 256, 51, 51, 51, 51, 257, 99, 99, 56, 51, 51, 51, 51, 51, 50,
        50, 50, 51, 51, 51, 116, 258, 155, 259, 188, 100, 237, 112, 260, 260, 188,
        58, 90, 40, 90, 40, 261, 78, 262, 263, 34, 46, 257, 257, 257, 50, 50,
        58, 264, 265, 266, 99, 267, 40, 90, 40, 268, 269, 268, 268, 41, 50, 270,
        270, 271, 272, 273, 273, 53, 274, 40, 40, 241, 185, 58, 58, 50, 50, 58,
        107, 107, 107, 51, 230, 237, 78, 27, 51, 275, 49, 49, 276, 49, 50, 277,
        278, 49, 279, 40, 214, 280, 281, 282, 49, 283, 284, 10, 10, 285, 58, 11,
        11, 30, 30, 46, 116, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296,
        297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 294, 295,
        296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311,
        0, 293, 294, 298, 299, 301, 303, 304, 306, 309, 310, 294, 298, 299, 301, 303,
        304, 306, 309, 310, 312, 49, 49, 49, 49, 313, 62, 49, 49, 49, 49, 49,
        49, 49, 236, 49, 49, 55, 155, 314, 49, 315, 315, 155, 49, 288, 9, 109,
        49, 49, 49, 278, 278, 62, 49, 49, 49, 49, 56, 288, 316, 317, 49, 264,
        288, 278, 276, 62, 318, 236, 109, 55, 49, 49, 49, 49, 56, 55, 49, 81,
        49, 49, 81, 81, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49,
        49, 51, 319, 277, 320, 320, 59, 255, 49, 77, 50, 127, 321, 321, 322, 66,
        49, 57, 241, 41, 41, 323, 324, 50, 50, 50, 50, 325, 50, 50, 50, 50,
        50, 50, 50, 314, 262, 41, 41, 326, 71, 38, 71, 327, 9, 9, 9, 9,
        9, 9, 42, 9, 9, 328, 0, 0, 242, 75, 75, 94, 315, 77, 329, 75,
        75, 75, 75, 75, 155, 40, 155, 75, 75, 75, 75, 75, 330, 75, 75, 331,
        46, 332, 62, 53, 230, 27, 333, 49, 41, 40, 41, 119, 334, 99, 99, 58,
        85, 220, 49, 46, 335, 99, 111, 111, 54, 99, 336, 99, 99, 99, 337, 105,
        54, 34, 34, 54, 87, 338, 116, 49, 49, 339, 340, 53, 339, 341, 342, 46,
        46, 50, 107, 103, 103, 50, 49, 255, 34, 34, 40, 343, 107, 344, 43, 44,
        45, 44, 45, 43, 44, 44, 44, 336, 103, 34, 34, 58, 49, 62, 279, 59,
        46, 46, 49, 49, 49, 315, 107, 107, 48, 27, 50, 9, 50, 50, 54, 274,
        16, 17, 345, 27, 346, 347, 242, 99, 54, 270, 348, 270, 270, 349, 51, 51,
        51, 51, 349, 51, 51, 51, 51, 350, 51, 51, 258, 51, 51, 215, 215, 215,
        215, 351, 351, 351, 352, 353, 354, 355, 0, 356, 357, 358, 359, 360, 361, 362,
        363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 358, 359, 360, 361,
        362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 228, 34, 56,
        86, 87, 58, 375, 188, 376, 377, 378, 379, 0, 380, 381, 382, 383, 384, 385,
        386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 382, 383, 384,
        385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 78, 40,
        257, 399, 59, 27, 41, 40, 400, 313, 51, 50, 401, 50, 50, 50, 99, 46,
        279, 375, 402, 402, 87, 92, 315, 315, 315, 315, 315, 51, 403, 404, 58, 48,
        50, 50, 50, 50, 155, 155, 155, 107, 50, 107, 405, 220, 214, 315, 41, 406,
        50, 407, 0, 257, 257, 257, 279, 100, 408, 409, 112, 410, 409, 51, 58, 59,
        51, 51, 50, 51, 51, 51, 237, 50, 49, 50, 50, 50, 49, 49, 49, 50,
        50, 49, 51, 9, 50, 50, 51, 50, 50, 51, 50, 50, 50, 237, 50, 49,
        50, 50, 50, 49, 50, 49, 49, 49, 50, 50, 50, 50, 50, 51, 51, 51,
        51, 49, 411, 23, 10, 10, 10, 10, 10, 11, 12, 10, 10, 10, 10, 11,
        12, 24, 24, 25, 26, 26, 24, 24, 25, 26, 26, 12, 12, 51, 119, 119,
        119, 58, 119, 119, 119, 119, 119, 119, 119, 119, 119, 120, 250, 250, 250, 250,
        251, 252, 252, 64, 10, 10, 9, 102, 230, 59, 237, 51, 220, 220, 220, 412,
        51, 51, 51, 51, 51, 51, 51, 51, 413, 226, 414, 415, 416, 417, 418, 419,
        420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 418,
        419, 420, 435, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434,
        436, 437, 438, 51, 115, 51, 51, 51, 7, 51, 439, 440, 9, 249, 27, 31,
        51, 51, 27, 441, 99, 0, 0, 442, 443, 444, 445, 446, 446, 447, 49, 447,
        447, 447, 112, 448, 41, 127, 449, 5, 6, 5, 6, 5, 6, 5, 6, 450,
        51, 51, 3, 4, 5, 6, 5, 6, 5, 6, 5, 6, 5, 241, 6, 7,
        7, 51, 62, 62, 75, 451, 46, 41, 99, 99, 58, 99, 116, 452, 452, 452,
        87, 453, 0, 454, 1, 2, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464,
        465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 457, 475, 476, 477, 461, 462,
        478, 464, 479, 466, 468, 480, 470, 481, 482, 473, 474, 99, 483, 484, 484, 112,
        78, 50, 49, 323, 62, 62, 40, 49, 51, 50, 27, 49, 158, 49, 315, 485,
        49, 40, 40, 59, 103, 46, 446, 51, 34, 50, 34, 59, 50, 27, 50, 446,
        9, 214, 51, 51, 51, 51, 86, 58, 243, 51, 51, 51, 51, 51, 51, 51,
        51, 27, 27, 27, 27, 27, 27, 27, 27, 486, 51, 220, 220, 116, 51, 51,
        49, 49, 51, 51, 51, 51, 51, 78, 51, 51, 51, 51, 51, 51, 51, 51,
        27, 51, 49, 116, 51, 49, 49, 51, 51, 51, 51, 51, 51, 116, 51, 78,
        78, 51, 51, 51, 51, 27, 27, 27, 27, 27, 27, 51, 51, 51, 51, 51,
        116, 220, 220, 51, 49, 51, 78, 51, 51, 51, 51, 51, 51, 51, 51, 487,
        488, 488, 488, 489, 58, 58, 58, 489, 490, 220, 488, 488, 491, 51, 220, 62,
        9, 58, 222, 109, 51, 51, 116, 183, 69, 56, 492, 493, 50, 51, 55, 158,
        50, 50, 494, 494, 51, 86, 49, 56, 495, 56, 56, 56, 56, 56, 41, 237,
        78, 41, 105, 78, 78, 51, 51, 51, 51, 51, 116, 51, 116, 69, 496, 86,
        497, 50, 65, 498, 65, 50, 50, 50, 65, 498, 65, 498, 499, 499, 65, 65,
        498, 65, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50,
        50, 50, 50, 50, 50, 65, 50, 253, 27, 50, 500, 51, 50, 51, 51, 51,
        51, 50, 50, 51, 51, 51, 230, 501, 501, 65, 50, 277, 46, 50, 50, 50,
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
        173, 178, 181, 183, 184, 186, 187, 188, 189, 190, 191, 195, 197, 199, 202, 203,
        204, 205, 206, 208, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222,
        223, 224, 225, 226, 227, 228, 229, 230, 231, 234, 236, 238, 239, 240, 244, 246,
        249, 250, 251, 253, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267,
        268, 269, 270, 271, 272, 273, 274, 275, 278, 280, 281, 282, 288, 291, 292, 293,
        294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309,
        310, 311, 312, 314, 317, 318, 322, 324, 325, 326, 329, 331, 337, 338, 339, 340,
        344, 345, 346, 348, 351, 353, 356, 357, 359, 360, 365, 367, 371, 373, 375, 377,
        379, 381, 382, 385, 390, 394, 395, 396, 397, 402, 403, 404, 405, 406, 407, 409,
        411, 414, 415, 417, 418, 420, 422, 424, 427, 429, 431, 433, 437, 439, 443, 444,
        446, 447, 449, 450, 452, 456, 457, 459, 460, 463, 465, 469, 471, 473, 474, 477,
        478, 479, 480, 481, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494,
        495, 496, 497, 498, 499, 500, 501, 502, 505, 513, 515, 516, 517, 521, 522, 527,
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
        1258291200, 1358954496, 1409286144, 50331648, 402653184, 1275068416, 1442840576, 167772160, 1140850688, 1677722800, 452984832, 1124073472, 1644167176, 1644167186, 1610612754, 1627389970,
        1157627904, 1610612744, 1627389960, 1627390032, 1644167248, 1644167256, 1627390040, 1627390037, 1627390033, 1644167253, 1644167252, 1627390036, 1644167257, 1627390041, 1644167249, 1644167255,
        1627390039, 1644167254, 1627390038, 1627390035, 1644167251, 1644167250, 1644167179, 1157627904, 1610612747, 1627389963, 805306368, 1107296256, 805306368, 872415232, 889192448, 536870912,
        369098752, 989855744, 1258291200, 1358954496, 654311424, 822083584, 822083584, 872415232, 889192448, 1577058306, 1644167183, 1610612751, 1627389967, 1157627904, 1610612741, 1627389957,
        1627390002, 1644167218, 1644167226, 1627390010, 1627390007, 1627390003, 1644167223, 1644167222, 1627390006, 1644167227, 1627390011, 1644167219, 1644167225, 1627390009, 1644167224, 1627390008,
        1627390005, 1644167221, 1644167220, 1207959552, 1258291200, 1409286144, 1610612737, 1627389953, 620756992, 1644167173, 251658240, 369098752, 402653184, 452984832, 486539264, 989855744,
        1207959552, 1409286144, 1426063360, 1627389992, 1644167208, 1644167216, 1627390000, 1627389997, 1627389993, 1644167213, 1644167212, 1627389996, 1644167217, 1627390001, 1644167209, 1644167215,
        1627389999, 1644167214, 1627389998, 1627389995, 1644167211, 1644167210, 1644167172, 1644167182, 1610612750, 1627389966, 1157627904, 1610612740, 1627389956, 1593835525, 369098752, 402653184,
        905969664, 989855744, 50331648, 369098752, 1191182336, 352321536, 50331648, 402653184, 1426063360, 620756992, 1291845632, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496,
        1409286144, 486539264, 1744830466, 16777216, 1107296256, 1124073472, 1140850688, 1694498866, 1879343134, 1677722200, 1140850688, 1157627904, 16777216, 50331648, 369098752, 16777216,
        1426063360, 637534208, 1207959552, 1375731712, 855638016, 1124073472, 1728053250, 1728053250, 83886080, 100663296, 369098752, 1124073472, 1140850688, 1157627904, 1627390052, 16777216,
        402653184, 1409286144, 1426063360, 1275068416, 1426063360, 1207959552, 1409286144, 654311424, 1275068416, 402653184, 469762048, 335544320, 1862434816, 503316480, 369098752, 402653184,
        989855744, 16777216, 369098752, 402653184, 1409286144, 1426063360, 369098752, 402653184, 1207959552, 1409286144, 1577058305, 1577058311, 1577058310, 369098752, 402653184, 989855744,
        1207959552, 1409286144, 1862369283, 1863024640, 1863090177, 1863090176, 1862303743, 50331648, 805306368, 1207959552, 1224736768, 50331648, 369098752, 989855744, 1509949440, 1291845632,
        1409286144, 1744830465, 33554432, 1577058307, 33554432, 1577058309, 402653184, 989855744, 369098752, 1409286144, 1426063360, 1795162124, 1879737040, 1795162136, 1879736320, 150994944,
        1140850688, 872415232, 889192448, 922746880, 1728053249, 1124073472, 1728053249, 285212672, 1107296256, 1124073472, 1140850688, 1728053248, 0, 1593835521, 1593835521, 1107296256,
        1728053254, 989855744, 838860800, 1275068416, 738197504, 1275068416, 1392508928, 1426063360, 1644167168, 1275068416, 1392508928, 1526726656, 285212672, 1140850688, 1275068416, 654311424,
        1845493762, 654311424, 1275068416, 1426063360, 1442840576, 671088640, 1275068416, 402653184, 1107296256, 1862369282, 234881024, 553648128, 1728053252, 1728053252, 1677721600, 1644167177,
        1644167187, 1610612755, 1627389971, 1627390042, 1644167258, 1644167266, 1627390050, 1627390047, 1627390043, 1644167263, 1644167262, 1627390046, 1644167267, 1627390051, 1644167259, 1644167265,
        1627390049, 1644167264, 1627390048, 1627390045, 1644167261, 1644167260, 1157627904, 1610612745, 1627389961, 687865856, 738197504, 1207959552, 1224736768, 1275068416, 1392508928, 1426063360,
        1845493762, 704643072, 1275068416, 788529152, 1325400064, 1275068416, 1426063360, 1677721600, 1845493762, 1845493762, 50331648, 654311424, 788529152, 1275068416, 1442840576, 1275068416,
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
        12, 16, 408, 547, 671, 798, 1100, 1218, 1413, 1421, 1499, 1589, 1619, 1741, 1969, 1988,
        1990, 1992, 1994, 1996, 1999, 2000, 2015, 2192, 2193, 2202, 2203, 2295,
    ]
}
