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
        and beyond
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
        ends
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
        not agreed
        not anymore
        not at all
        not at the moment
        not bad
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
        pence
        penny
        people
        percent
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
        the other one
        the two
        their
        them
        then
        there
        there are
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
        wendsday
        wensday
        were
        were all
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
        2738, 2760, 2781, 2804, 2811, 2823, 2832, 2845, 2855, 2868, 2876, 2881, 2891, 2909, 2928, 2943,
        2958, 2979, 2996, 3012, 3029, 3044, 3052, 3064, 3077, 3092, 3104, 3113, 3125, 3136, 3149, 3161,
        3172, 3185, 3201, 3218, 3233, 3248, 3264, 3268, 3274, 3286, 3303, 3309, 3320, 3335, 3350, 3357,
        3367, 3379, 3391, 3400, 3408, 3413, 3417, 3428, 3434, 3446, 3453, 3464, 3470, 3481, 3491, 3502,
        3508, 3512, 3521, 3532, 3543, 3550, 3553, 3559, 3565, 3570, 3574, 3583, 3592, 3601, 3618, 3630,
        3639, 3649, 3657, 3667, 3674, 3686, 3701, 3717, 3734, 3747, 3763, 3780, 3798, 3806, 3811, 3821,
        3828, 3831, 3838, 3846, 3849, 3863, 3880, 3899, 3908, 3912, 3923, 3937, 3947, 3958, 3964, 3974,
        3981, 3990, 3997, 4004, 4017, 4033, 4042, 4061, 4068, 4076, 4088, 4095, 4105, 4109, 4121, 4130,
        4145, 4158, 4169, 4177, 4190, 4201, 4210, 4217, 4231, 4251, 4276, 4280, 4286, 4290, 4299, 4307,
        4315, 4321, 4328, 4341, 4359, 4366, 4371, 4379, 4390, 4404, 4415, 4418, 4425, 4434, 4442, 4451,
        4467, 4481, 4495, 4516, 4535, 4548, 4556, 4563, 4570, 4580, 4584, 4591, 4603, 4614, 4629, 4646,
        4663, 4673, 4678, 4686, 4690, 4693, 4698, 4708, 4712, 4725, 4728, 4736, 4745, 4749, 4756, 4768,
        4778, 4784, 4792, 4803, 4811, 4818, 4830, 4838, 4847, 4860, 4865, 4872, 4882, 4890, 4895, 4908,
        4915, 4925, 4931, 4937, 4942, 4950, 4964, 4975, 4978, 4991, 4997, 5009, 5015, 5019, 5022, 5036,
        5040, 5047, 5057, 5068, 5080, 5088, 5100, 5107, 5117, 5128, 5135, 5147, 5152, 5162, 5175, 5194,
        5204, 5209, 5214, 5224, 5229, 5235, 5245, 5259, 5266, 5275, 5282, 5286, 5292, 5299, 5309, 5315,
        5321, 5329, 5342, 5348, 5355, 5362, 5370, 5375, 5382, 5391, 5402, 5410, 5421, 5434, 5447, 5457,
        5462, 5472, 5480, 5486, 5498, 5511, 5521, 5534, 5548, 5559, 5567, 5579, 5592, 5604, 5611, 5614,
        5626, 5632, 5639, 5648, 5661, 5663, 5670, 5674, 5684, 5700, 5718, 5733, 5747, 5763, 5778, 5792,
        5811, 5831, 5849, 5867, 5886, 5897, 5918, 5926, 5931, 5936, 5940, 5949, 5957, 5966, 5977, 5992,
        6007, 6014, 6019, 6027, 6033, 6043, 6052, 6062, 6071, 6074, 6080, 6087, 6095, 6103, 6112, 6119,
        6126, 6134, 6139, 6152, 6163, 6175, 6188, 6198, 6212, 6225, 6236, 6243, 6249, 6253, 6259, 6266,
        6271, 6278, 6281, 6285, 6290, 6298, 6311, 6324, 6333, 6340, 6344, 6350, 6359, 6370, 6377, 6385,
        6395, 6402, 6415, 6429, 6442, 6455, 6467, 6479, 6493, 6505, 6518, 6529, 6542, 6557, 6568, 6581,
        6594, 6607, 6618, 6630, 6643, 6655, 6667, 6678, 6689, 6702, 6713, 6725, 6735, 6747, 6761, 6771,
        6783, 6795, 6807, 6817, 6824, 6833, 6843, 6848, 6859, 6863, 6870, 6875, 6878, 6882, 6887, 6893,
        6897, 6905, 6914, 6919, 6925, 6936, 6944, 6954, 6961, 6971, 6977, 6983, 6993, 6997, 7006, 7012,
        7023, 7031, 7041, 7047, 7054, 7063, 7069, 7081, 7094, 7106, 7118, 7129, 7140, 7153, 7164, 7176,
        7186, 7198, 7212, 7222, 7234, 7246, 7258, 7268, 7279, 7291, 7302, 7313, 7323, 7333, 7345, 7355,
        7366, 7375, 7386, 7399, 7408, 7419, 7430, 7441, 7450, 7455, 7466, 7479, 7486, 7495, 7505, 7511,
        7523, 7534, 7539, 7544, 7558, 7562, 7570, 7577, 7585, 7594, 7601, 7610, 7620, 7631, 7637, 7649,
        7662, 7674, 7686, 7697, 7708, 7721, 7732, 7744, 7754, 7766, 7780, 7790, 7802, 7814, 7826, 7836,
        7847, 7859, 7870, 7881, 7891, 7901, 7913, 7923, 7934, 7943, 7954, 7967, 7976, 7987, 7998, 8009,
        8018, 8023, 8032, 8043, 8050, 8058, 8065, 8078, 8090, 8102, 8114, 8125, 8138, 8149, 8162, 8173,
        8185, 8196, 8207, 8218, 8228, 8240, 8250, 8262, 8272, 8278, 8285, 8290, 8294, 8301, 8306, 8316,
        8321, 8325, 8329, 8337, 8353, 8362, 8370, 8380, 8392, 8404, 8412, 8419, 8422, 8431, 8441, 8450,
        8455, 8470, 8483, 8495, 8508, 8519, 8530, 8537, 8543, 8556, 8565, 8571, 8573, 8577, 8583, 8588,
        8593, 8600, 8613, 8628, 8641, 8652, 8662, 8678, 8690, 8697, 8703, 8712, 8717, 8721, 8727, 8732,
        8737, 8753, 8770, 8786, 8806, 8815, 8832, 8839, 8842, 8850, 8860, 8869, 8878, 8886, 8896, 8905,
        8911, 8915, 8920, 8924, 8927, 8931, 8939, 8948, 8953, 8958, 8974, 8980, 8983, 8987, 8995, 9004,
        9014, 9025, 9027, 9036, 9048, 9062, 9076, 9084, 9095, 9108, 9121, 9135, 9152, 9170, 9189, 9204,
        9222, 9241, 9261, 9266, 9278, 9299, 9309, 9319, 9328, 9344, 9364, 9372, 9383, 9393, 9399, 9410,
        9424, 9433, 9450, 9457, 9469, 9484, 9505, 9514, 9524, 9537, 9552, 9567, 9571, 9582, 9591, 9603,
        9617, 9631, 9643, 9655, 9669, 9683, 9695, 9713, 9728, 9736, 9746, 9752, 9762, 9770, 9781, 9786,
        9795, 9811, 9826, 9844, 9861, 9878, 9885, 9892, 9906, 9919, 9935, 9950, 9967, 9982, 9990, 9997,
        10008, 10017, 10027, 10039, 10051, 10056, 10069, 10083, 10093, 10105, 10118, 10128, 10138, 10148, 10158, 10170,
        10182, 10191, 10198, 10214, 10223, 10232, 10239, 10247, 10259, 10272, 10279, 10289, 10301, 10313, 10320, 10336,
        10348, 10359, 10389, 10401, 10408, 10431, 10457, 10472, 10480, 10493, 10509, 10527, 10545, 10561, 10577, 10595,
        10613, 10629, 10648, 10671, 10703, 10726, 10744, 10776, 10781, 10787, 10803, 10815, 10826, 10830, 10833, 10843,
        10857, 10867, 10875, 10889, 10897, 10903, 10910, 10924, 10942, 10950, 10957, 10964, 10973, 10984, 10987, 10992,
        11002, 11009, 11026, 11042, 11060, 11072, 11087, 11098, 11117, 11129, 11139, 11152, 11169, 11184, 11199, 11209,
        11216, 11227, 11235, 11238, 11246, 11254, 11262, 11271, 11284, 11297, 11304, 11310, 11318, 11325, 11330, 11335,
        11338, 11345, 11352, 11358, 11366, 11376, 11382, 11396, 11413, 11433, 11443, 11464, 11475, 11483, 11489, 11497,
        11506, 11522, 11531, 11535, 11547, 11562, 11580, 11588, 11599, 11612, 11631, 11640, 11660, 11676, 11680, 11688,
        11693, 11697, 11702, 11706, 11711, 11716, 11726, 11737, 11739, 11743, 11747, 11750, 11756, 11763, 11767, 11772,
        11778, 11783, 11790, 11802, 11816, 11828, 11842, 11863, 11883, 11904, 11915, 11927, 11942, 11948, 11959, 11970,
        11977, 11988, 11994, 12001, 12009, 12014, 12024, 12034, 12039, 12047, 12058, 12071, 12084, 12092, 12105, 12121,
        12139, 12148, 12155, 12160, 12168, 12178, 12188, 12196, 12202, 12206, 12211, 12219, 12235, 12257, 12281, 12305,
        12311, 12322, 12334, 12346, 12354, 12364, 12374, 12382, 12388, 12395, 12397, 12403, 12408, 12416, 12428, 12432,
        12438, 12443, 12450, 12454, 12461, 12469, 12480, 12484, 12495, 12501, 12504, 12512, 12519, 12523, 12528, 12532,
        12539, 12548, 12556, 12565, 12569, 12576, 12584, 12595, 12600, 12606, 12613, 12621, 12628, 12635, 12642, 12650,
        12654, 12661, 12667, 12674, 12679, 12692, 12702, 12712, 12720, 12732, 12741, 12748, 12763, 12779, 12789, 12794,
        12802, 12809, 12814, 12817, 12830, 12843, 12857, 12867, 12869, 12872, 12877, 12881, 12893, 12903, 12907, 12911,
        12914, 12921, 12926, 12935, 12943, 12949, 12960, 12971, 12976, 12983, 12992, 13012, 13029, 13041, 13056, 13060,
        13065, 13071, 13078, 13082, 13087, 13096, 13107, 13117, 13124, 13137, 13151, 13164, 13177, 13189, 13201, 13215,
        13227, 13240, 13251, 13264, 13279, 13290, 13303, 13316, 13329, 13340, 13352, 13365, 13377, 13389, 13400, 13411,
        13424, 13435, 13447, 13457, 13469, 13483, 13493, 13505, 13517, 13529, 13539, 13545, 13552, 13558, 13570, 13581,
        13592, 13603, 13613, 13625, 13635, 13647, 13657, 13668, 13678, 13688, 13698, 13707, 13718, 13727, 13738, 13747,
        13750, 13760, 13770, 13778, 13786, 13792, 13800, 13812, 13824, 13834, 13846, 13856, 13866, 13876, 13888, 13899,
        13910, 13924, 13937, 13947, 13955, 13972, 13986, 13999, 14007, 14014, 14025, 14036, 14043, 14052, 14061, 14074,
        14084, 14091, 14098, 14110, 14121, 14132, 14143, 14150, 14155, 14168, 14172, 14177, 14183, 14187, 14192, 14196,
        14200, 14213, 14227, 14238, 14250, 14261, 14279, 14287, 14298, 14311, 14322, 14336, 14345, 14359, 14374, 14385,
        14392, 14400, 14407, 14416, 14429, 14440, 14454, 14468, 14478, 14487, 14495, 14501, 14509, 14513, 14522, 14526,
        14529, 14536, 14543, 14553, 14560, 14564, 14572, 14575, 14585, 14599, 14616, 14631, 14635, 14644, 14647, 14650,
        14659, 14667, 14675, 14686, 14691, 14701, 14706, 14716, 14727, 14731, 14736, 14747, 14751, 14754, 14765, 14777,
        14781, 14802, 14811, 14831, 14845, 14853, 14864, 14875, 14890, 14904, 14911, 14923, 14931, 14942, 14947, 14953,
        14960, 14965, 14972, 14980, 14985, 14993, 15000, 15003, 15012, 15021, 15031, 15040, 15051, 15060, 15069, 15077,
        15085, 15093, 15099, 15109, 15118, 15124, 15137, 15143, 15154, 15161, 15165, 15180, 15187, 15202, 15222, 15234,
        15249, 15254, 15265, 15276, 15278, 15283, 15289, 15301, 15307, 15316, 15321, 15330, 15335, 15341, 15347, 15354,
        15362, 15370, 15378, 15385, 15393, 15404, 15410, 15415, 15422, 15432, 15444, 15454, 15458, 15463, 15471, 15475,
        15478, 15484, 15491, 15505, 15514, 15523, 15529, 15536, 15546, 15560, 15566, 15579, 15591, 15600, 15609, 15614,
        15622, 15638, 15655, 15668, 15681, 15700, 15715, 15729, 15744, 15757, 15766, 15777, 15782, 15794, 15805, 15813,
        15824, 15836, 15839, 15856, 15863, 15867, 15877, 15884, 15891, 15900, 15910, 15931, 15953, 15964, 15977, 15983,
        15993, 16000, 16014, 16020, 16031, 16036, 16044, 16058, 16077, 16079, 16085, 16089, 16098, 16102, 16108, 16113,
        16117, 16124, 16132, 16137, 16143, 16155, 16166, 16177, 16189, 16196, 16209, 16221, 16233, 16246, 16254, 16268,
        16281, 16294, 16308, 16314, 16329, 16342, 16360, 16376, 16380, 16385, 16395, 16401, 16411, 16423, 16431, 16440,
        16451, 16459, 16473, 16488, 16502, 16516, 16529, 16542, 16557, 16570, 16584, 16596, 16610, 16626, 16638, 16652,
        16666, 16680, 16692, 16705, 16719, 16732, 16745, 16757, 16769, 16783, 16795, 16808, 16819, 16832, 16847, 16858,
        16871, 16884, 16897, 16908, 16912, 16918, 16930, 16939, 16944, 16951, 16957, 16961, 16965, 16973, 16983, 16989,
        16996, 17005, 17011, 17023, 17036, 17048, 17060, 17071, 17082, 17095, 17106, 17118, 17128, 17140, 17154, 17164,
        17176, 17188, 17200, 17210, 17221, 17233, 17244, 17255, 17265, 17275, 17287, 17297, 17308, 17317, 17328, 17341,
        17350, 17361, 17372, 17383, 17392, 17397, 17410, 17413, 17421, 17430, 17439, 17451, 17457, 17466, 17473, 17485,
        17497, 17510, 17529, 17544, 17552, 17556, 17559, 17568, 17580, 17594, 17599, 17605, 17614, 17622, 17640, 17665,
        17681, 17687, 17691, 17698, 17712, 17717, 17725, 17736, 17745, 17752, 17757, 17763, 17770, 17776, 17786, 17791,
        17803, 17809, 17813, 17822, 17828, 17835, 17838, 17843, 17853, 17871, 17891, 17898, 17911, 17928, 17941, 17946,
        17955, 17962, 17978, 17987, 17995, 18005, 18013, 18029, 18043, 18056, 18069, 18083, 18101, 18121, 18139, 18153,
        18166, 18180, 18188, 18197, 18214, 18232, 18242, 18257, 18268, 18279, 18298, 18318, 18334, 18340, 18354, 18366,
        18377, 18388, 18400, 18416, 18425, 18443, 18459, 18474, 18483, 18494, 18508, 18520, 18531, 18549, 18567, 18586,
        18605, 18617, 18621, 18627, 18635, 18645, 18658, 18671, 18686, 18710, 18734, 18745, 18758, 18774, 18790, 18810,
        18830, 18843, 18858, 18880, 18901, 18923, 18936, 18951, 18973, 18994, 19016, 19035, 19055, 19069, 19089, 19111,
        19130, 19149, 19167, 19187, 19206, 19224, 19247, 19271, 19293, 19315, 19338, 19363, 19379, 19397, 19413, 19431,
        19456, 19480, 19505, 19513, 19527, 19535, 19541, 19546, 19551, 19557, 19567, 19572, 19581, 19590, 19599, 19607,
        19617, 19627, 19637, 19648, 19654, 19661, 19670, 19681, 19691, 19698, 19711, 19725, 19738, 19751, 19763, 19775,
        19789, 19801, 19814, 19825, 19838, 19853, 19864, 19877, 19890, 19903, 19914, 19926, 19939, 19951, 19963, 19974,
        19985, 19998, 20009, 20021, 20031, 20043, 20057, 20067, 20079, 20091, 20103, 20113, 20118, 20125, 20140, 20149,
        20163, 20172, 20180, 20190, 20203, 20211, 20227, 20248, 20269, 20282, 20293, 20302, 20314, 20324, 20336, 20346,
        20357, 20364, 20373, 20383, 20394, 20406, 20412, 20435, 20450, 20476, 20484, 20489, 20493, 20505, 20510, 20516,
        20525, 20529, 20536, 20544, 20548, 20553, 20557, 20566, 20572, 20583, 20588, 20598, 20602, 20611, 20614, 20620,
        20626, 20632, 20643, 20652, 20666, 20676, 20691, 20699, 20712, 20720, 20733, 20742, 20759, 20773, 20781, 20788,
        20792, 20802, 20811, 20816, 20824, 20833, 20840, 20849, 20859, 20867, 20874, 20879, 20883, 20888, 20896, 20901,
        20909, 20918, 20925, 20941, 20953, 20963, 20970, 20983, 20997, 21010, 21023, 21035, 21047, 21061, 21073, 21086,
        21097, 21111, 21124, 21139, 21150, 21163, 21176, 21189, 21200, 21212, 21225, 21237, 21249, 21260, 21271, 21284,
        21295, 21307, 21317, 21329, 21343, 21353, 21365, 21377, 21389, 21399, 21405, 21409, 21430, 21451, 21454, 21457,
        21464, 21470, 21473, 21480, 21492, 21498, 21521, 21532, 21544, 21558, 21576, 21583, 21592, 21607, 21613, 21620,
        21626, 21631, 21634, 21638, 21642, 21649, 21654, 21665, 21675, 21685, 21695, 21708, 21719, 21729, 21732, 21741,
        21746, 21754, 21764, 21774, 21782, 21788, 21791, 21794, 21804, 21817, 21832, 21847, 21856, 21868, 21882, 21896,
        21911, 21929, 21948, 21968, 21984, 22003, 22023, 22044, 22051, 22065, 22072, 22084, 22099, 22107, 22123, 22134,
        22148, 22164, 22180, 22185, 22195, 22208, 22223, 22238, 22251, 22264, 22279, 22294, 22307, 22318, 22325, 22337,
        22343, 22351, 22359, 22377, 22385, 22396, 22409, 22422, 22428, 22442, 22457, 22468, 22479, 22490, 22501, 22514,
        22527, 22540, 22551, 22562, 22573, 22583, 22595, 22605, 22619, 22627, 22638, 22651, 22664, 22672, 22685, 22693,
        22702, 22716, 22733, 22752, 22771, 22788, 22805, 22824, 22843, 22860, 22864, 22874, 22883, 22888, 22893, 22901,
        22910, 22917, 22923, 22928, 22937, 22945, 22950, 22959, 22966, 22976, 22988, 22992, 23000, 23015, 23028, 23042,
        23050, 23059, 23069, 23074, 23082, 23096, 23104, 23111, 23119, 23135, 23149, 23152, 23156, 23166, 23171, 23195,
        23208, 23213, 23223, 23235, 23247, 23260, 23270, 23278, 23284, 23297, 23303, 23309, 23323, 23338, 23352, 23368,
        23384, 23398, 23412, 23428, 23444, 23458, 23468, 23479, 23487, 23493, 23495, 23498, 23507, 23511, 23515, 23520,
        23523, 23527, 23537, 23542, 23553, 23558, 23564, 23568, 23572, 23582, 23586, 23595, 23605, 23615, 23624, 23635,
        23646, 23657, 23669, 23679, 23688, 23702, 23721, 23732, 23740, 23762, 23773, 23784, 23794, 23806, 23811, 23818,
        23828, 23832, 23835, 23839, 23847, 23855, 23863, 23871, 23878, 23887, 23898, 23910, 23918, 23927, 23937, 23942,
        23945, 23949, 23953, 23957, 23962, 23966, 23970, 23974, 23978, 23982, 23986, 23991, 23996, 24001, 24006, 24011,
        24016, 24021, 24026, 24031,
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
        38, 38, 38, 39, 40, 41, 41, 42, 41, 42, 43, 44, 45, 46, 47, 46,
        47, 45, 46, 46, 46, 42, 5, 7, 7, 7, 33, 33, 7, 7, 7, 7,
        5, 7, 7, 7, 7, 7, 48, 49, 17, 18, 41, 50, 51, 52, 52, 53,
        53, 53, 52, 48, 48, 54, 55, 56, 52, 28, 51, 57, 58, 59, 60, 61,
        62, 53, 53, 53, 50, 63, 52, 52, 64, 65, 28, 66, 28, 66, 66, 28,
        67, 28, 66, 41, 28, 28, 28, 28, 28, 28, 28, 28, 68, 69, 60, 53,
        70, 71, 53, 72, 42, 42, 73, 42, 74, 75, 76, 77, 77, 55, 77, 55,
        77, 55, 28, 75, 76, 77, 78, 77, 54, 10, 79, 80, 81, 64, 82, 57,
        64, 64, 82, 64, 83, 52, 84, 85, 17, 18, 86, 86, 87, 43, 71, 43,
        88, 49, 17, 18, 89, 59, 53, 83, 60, 83, 90, 28, 91, 91, 92, 77,
        77, 28, 77, 77, 28, 41, 41, 93, 53, 94, 94, 0, 0, 0, 0, 0,
        95, 43, 96, 52, 10, 56, 10, 64, 60, 97, 53, 53, 56, 57, 58, 98,
        41, 83, 51, 99, 57, 41, 100, 100, 60, 101, 43, 64, 48, 102, 103, 60,
        53, 89, 104, 64, 64, 28, 28, 57, 52, 53, 51, 53, 105, 84, 10, 106,
        53, 80, 80, 53, 71, 80, 107, 108, 108, 109, 110, 109, 51, 51, 51, 110,
        48, 48, 111, 112, 112, 50, 51, 107, 108, 113, 104, 56, 79, 60, 84, 43,
        43, 60, 35, 43, 35, 35, 114, 115, 116, 60, 52, 53, 53, 53, 50, 96,
        52, 50, 106, 80, 80, 71, 80, 80, 58, 88, 117, 51, 53, 36, 100, 48,
        100, 100, 48, 60, 118, 58, 119, 60, 120, 120, 120, 120, 120, 120, 120, 120,
        120, 120, 120, 120, 60, 121, 43, 119, 52, 122, 122, 51, 51, 123, 51, 52,
        51, 51, 71, 88, 64, 51, 51, 124, 125, 117, 126, 53, 53, 71, 88, 104,
        104, 109, 58, 51, 58, 58, 58, 51, 51, 58, 100, 43, 100, 127, 100, 100,
        128, 100, 100, 60, 129, 57, 41, 77, 60, 89, 130, 131, 132, 133, 1, 134,
        135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150,
        151, 152, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149,
        150, 151, 152, 153, 154, 1, 55, 124, 155, 35, 35, 80, 104, 104, 104, 60,
        156, 60, 28, 60, 66, 157, 117, 158, 159, 55, 51, 53, 160, 160, 55, 41,
        161, 162, 163, 1, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175,
        176, 177, 178, 179, 180, 181, 182, 166, 167, 168, 169, 170, 171, 172, 173, 174,
        175, 176, 177, 178, 179, 180, 181, 182, 183, 52, 52, 35, 35, 35, 184, 185,
        28, 186, 100, 60, 187, 53, 188, 53, 117, 61, 189, 60, 60, 190, 191, 192,
        193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 191,
        192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207,
        208, 209, 210, 211, 1, 190, 191, 195, 196, 198, 200, 201, 203, 206, 207, 191,
        195, 196, 198, 200, 201, 203, 206, 207, 104, 104, 95, 212, 212, 213, 58, 64,
        104, 214, 35, 215, 35, 80, 216, 10, 10, 53, 52, 217, 117, 52, 53, 183,
        185, 185, 60, 185, 218, 52, 53, 219, 41, 220, 56, 221, 222, 64, 63, 223,
        224, 225, 100, 40, 225, 40, 40, 224, 226, 53, 117, 64, 222, 64, 43, 227,
        185, 185, 185, 185, 71, 28, 88, 228, 51, 52, 52, 51, 51, 52, 52, 229,
        230, 53, 229, 229, 230, 60, 60, 60, 231, 73, 231, 232, 231, 233, 100, 234,
        1, 235, 117, 53, 53, 53, 117, 53, 53, 53, 28, 28, 28, 28, 28, 28,
        28, 28, 117, 53, 0, 28, 28, 51, 51, 51, 28, 28, 52, 117, 53, 53,
        51, 51, 51, 51, 51, 51, 80, 117, 53, 53, 53, 53, 80, 80, 53, 117,
        53, 53, 53, 117, 53, 117, 51, 51, 80, 236, 117, 51, 51, 236, 117, 51,
        51, 51, 51, 51, 51, 53, 51, 51, 51, 51, 51, 51, 51, 80, 117, 51,
        51, 53, 53, 53, 53, 53, 117, 53, 80, 80, 80, 236, 80, 53, 53, 53,
        51, 80, 51, 236, 51, 80, 80, 51, 53, 237, 117, 117, 53, 117, 52, 53,
        51, 51, 80, 51, 51, 51, 51, 53, 80, 53, 117, 53, 53, 53, 53, 53,
        117, 51, 0, 0, 0, 0, 0, 48, 53, 58, 80, 80, 53, 61, 28, 51,
        117, 28, 80, 28, 117, 51, 51, 51, 28, 51, 28, 28, 238, 239, 18, 18,
        240, 21, 21, 21, 21, 38, 18, 18, 18, 18, 18, 59, 156, 241, 51, 117,
        64, 48, 242, 43, 80, 80, 80, 80, 80, 71, 80, 80, 43, 48, 88, 243,
        53, 53, 53, 117, 51, 183, 52, 28, 28, 51, 28, 52, 51, 53, 53, 52,
        52, 53, 244, 52, 28, 28, 51, 51, 51, 28, 52, 28, 28, 245, 245, 89,
        246, 246, 247, 247, 248, 41, 41, 52, 52, 56, 52, 100, 100, 100, 100, 100,
        60, 249, 250, 250, 250, 250, 251, 252, 252, 253, 30, 30, 129, 57, 41, 77,
        124, 254, 35, 35, 55, 41, 41, 106, 53, 117, 117, 53, 53, 80, 53, 53,
        80, 255, 256, 53, 53, 53, 53, 124, 100, 100, 58, 53, 53, 53, 53, 53,
        52, 52, 52, 53, 53, 53, 117, 124, 257, 258, 188, 101, 237, 113, 259, 259,
        188, 60, 91, 41, 91, 41, 260, 80, 261, 262, 35, 48, 52, 52, 60, 263,
        264, 265, 100, 266, 41, 91, 41, 267, 268, 267, 267, 43, 52, 269, 269, 270,
        271, 272, 272, 55, 273, 41, 41, 241, 185, 60, 60, 52, 52, 60, 108, 108,
        108, 53, 230, 237, 80, 28, 53, 274, 51, 51, 275, 51, 52, 276, 51, 277,
        41, 214, 278, 279, 280, 51, 281, 282, 283, 60, 12, 12, 31, 31, 48, 117,
        284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299,
        300, 301, 302, 303, 304, 305, 306, 307, 308, 292, 293, 294, 295, 296, 297, 298,
        299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 1, 291, 292, 296, 297,
        299, 301, 302, 304, 307, 308, 292, 296, 297, 299, 301, 302, 304, 307, 308, 310,
        51, 51, 51, 51, 311, 64, 51, 51, 51, 51, 51, 51, 51, 236, 51, 51,
        57, 312, 313, 51, 314, 314, 312, 51, 286, 10, 110, 51, 51, 51, 276, 276,
        64, 51, 51, 51, 51, 58, 286, 315, 316, 51, 263, 286, 276, 275, 64, 317,
        236, 110, 51, 51, 51, 51, 58, 51, 83, 51, 51, 83, 83, 51, 51, 51,
        51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 53, 318, 319, 319, 61, 255,
        51, 79, 52, 129, 320, 320, 321, 68, 51, 59, 241, 43, 43, 322, 323, 52,
        52, 52, 52, 324, 52, 52, 52, 52, 52, 52, 52, 313, 261, 43, 43, 325,
        73, 39, 73, 326, 10, 10, 10, 10, 10, 10, 44, 10, 10, 327, 1, 1,
        242, 77, 77, 95, 314, 79, 328, 77, 77, 77, 77, 77, 77, 77, 77, 77,
        77, 329, 77, 77, 330, 48, 331, 64, 55, 230, 28, 332, 0, 51, 43, 0,
        41, 43, 120, 333, 100, 100, 60, 87, 220, 51, 48, 334, 112, 112, 56, 100,
        335, 106, 56, 35, 35, 56, 89, 336, 117, 51, 51, 337, 338, 55, 337, 339,
        340, 48, 48, 52, 108, 104, 104, 52, 51, 255, 35, 35, 41, 341, 108, 342,
        45, 46, 47, 46, 47, 45, 46, 46, 46, 343, 124, 104, 35, 35, 60, 51,
        64, 277, 344, 61, 48, 48, 51, 51, 51, 314, 344, 344, 108, 108, 50, 28,
        52, 10, 52, 52, 56, 273, 17, 18, 345, 28, 346, 347, 242, 100, 56, 269,
        348, 269, 269, 349, 53, 53, 53, 53, 349, 53, 53, 53, 53, 350, 53, 53,
        257, 53, 53, 215, 215, 215, 215, 351, 351, 351, 352, 353, 354, 355, 1, 356,
        357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372,
        373, 374, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371,
        372, 373, 374, 228, 35, 58, 88, 89, 60, 375, 188, 376, 377, 378, 379, 1,
        380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395,
        396, 397, 398, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394,
        395, 396, 397, 398, 80, 41, 399, 61, 28, 43, 41, 400, 311, 53, 52, 401,
        52, 52, 52, 100, 48, 277, 375, 402, 402, 89, 93, 314, 314, 314, 314, 314,
        53, 403, 404, 60, 50, 52, 52, 52, 52, 108, 52, 108, 405, 220, 214, 314,
        43, 406, 52, 407, 1, 277, 101, 408, 409, 113, 410, 409, 53, 60, 61, 53,
        53, 52, 53, 53, 53, 237, 52, 51, 52, 52, 52, 51, 51, 51, 52, 52,
        51, 53, 10, 52, 52, 53, 52, 52, 53, 52, 52, 52, 237, 52, 51, 52,
        52, 52, 51, 52, 51, 51, 51, 52, 52, 52, 52, 52, 53, 53, 53, 53,
        51, 411, 24, 11, 11, 11, 11, 11, 12, 13, 11, 11, 11, 11, 12, 13,
        25, 25, 26, 27, 27, 25, 25, 26, 27, 27, 13, 13, 53, 120, 120, 120,
        60, 120, 120, 120, 120, 120, 120, 120, 120, 120, 121, 250, 250, 250, 250, 251,
        252, 252, 66, 10, 103, 230, 61, 237, 53, 220, 412, 53, 53, 53, 53, 53,
        53, 53, 53, 413, 226, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424,
        425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 418, 419, 420, 435, 422, 423,
        424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 436, 437, 438, 53, 116,
        53, 53, 53, 8, 53, 0, 0, 0, 439, 440, 10, 249, 28, 32, 53, 53,
        28, 441, 100, 1, 1, 442, 443, 444, 445, 446, 446, 447, 51, 447, 447, 447,
        113, 448, 43, 129, 449, 6, 7, 6, 7, 6, 7, 6, 7, 450, 53, 53,
        4, 5, 6, 7, 6, 7, 6, 7, 6, 7, 6, 241, 7, 8, 8, 53,
        64, 64, 77, 451, 48, 43, 100, 100, 60, 100, 117, 452, 452, 452, 89, 453,
        1, 454, 2, 3, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 466,
        467, 468, 469, 470, 471, 472, 473, 474, 457, 475, 476, 477, 461, 462, 478, 464,
        479, 466, 468, 480, 470, 481, 482, 473, 474, 100, 483, 484, 484, 113, 80, 52,
        51, 322, 64, 64, 41, 51, 53, 52, 28, 51, 158, 51, 314, 485, 51, 41,
        41, 61, 104, 48, 446, 53, 35, 52, 35, 61, 52, 28, 52, 446, 10, 214,
        53, 53, 53, 53, 88, 60, 243, 53, 53, 53, 53, 53, 53, 53, 53, 28,
        28, 28, 28, 28, 28, 28, 28, 486, 53, 117, 53, 53, 51, 51, 53, 53,
        53, 53, 53, 80, 53, 53, 53, 53, 53, 53, 53, 53, 28, 53, 51, 117,
        53, 51, 51, 53, 53, 53, 53, 53, 53, 117, 53, 80, 80, 53, 53, 53,
        53, 28, 28, 28, 28, 28, 28, 53, 53, 53, 53, 53, 117, 53, 51, 53,
        80, 53, 53, 53, 53, 53, 53, 53, 53, 487, 488, 488, 488, 489, 60, 60,
        60, 489, 490, 488, 488, 491, 53, 64, 10, 60, 222, 110, 53, 53, 117, 183,
        71, 58, 492, 493, 52, 53, 57, 158, 52, 52, 494, 494, 53, 88, 51, 58,
        495, 58, 58, 58, 58, 58, 43, 237, 80, 43, 106, 80, 80, 53, 53, 53,
        53, 53, 117, 53, 117, 71, 496, 88, 497, 52, 67, 498, 67, 52, 52, 52,
        67, 498, 67, 498, 499, 499, 67, 67, 498, 67, 52, 52, 52, 52, 52, 52,
        52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 67, 52, 253,
        28, 52, 500, 53, 52, 53, 53, 53, 53, 52, 52, 53, 53, 53, 230, 501,
        501, 67, 52, 502, 48, 52, 52, 52, 51, 105, 52, 52, 52, 51, 52, 105,
        105, 105, 105,
    ]
    private static let enFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 6, 7, 8, 9, 11, 14, 15, 16, 17, 18, 19,
        20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
        36, 37, 38, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
        57, 58, 62, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 77, 79,
        80, 81, 83, 84, 86, 89, 92, 95, 96, 99, 100, 106, 107, 108, 109, 110,
        113, 114, 115, 117, 118, 120, 123, 124, 126, 128, 129, 133, 136, 137, 139, 140,
        141, 145, 150, 152, 155, 156, 157, 159, 160, 161, 162, 163, 165, 166, 169, 171,
        172, 173, 178, 181, 183, 184, 186, 187, 188, 189, 190, 191, 195, 196, 198, 200,
        203, 204, 205, 206, 207, 209, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221,
        222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 235, 237, 238, 242, 244,
        247, 248, 249, 251, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265,
        266, 267, 268, 269, 270, 271, 272, 273, 276, 278, 279, 280, 286, 289, 290, 291,
        292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307,
        308, 309, 310, 312, 315, 316, 320, 322, 323, 324, 327, 329, 335, 336, 337, 338,
        342, 343, 344, 346, 349, 351, 354, 355, 357, 358, 363, 365, 369, 371, 373, 375,
        377, 379, 380, 383, 388, 392, 393, 394, 395, 400, 401, 402, 403, 404, 405, 407,
        409, 412, 414, 415, 417, 419, 421, 424, 426, 428, 430, 434, 436, 440, 441, 443,
        444, 446, 447, 449, 453, 455, 456, 459, 461, 465, 467, 469, 470, 473, 474, 475,
        476, 477, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492,
        493, 494, 495, 496, 497, 498, 501, 509, 511, 512, 513, 514, 518, 519, 524, 527,
        528, 529, 532, 534, 539, 543, 546, 547, 548, 551, 552, 554, 556, 558, 560, 563,
        568, 573, 576, 583, 585, 588, 590, 593, 595, 596, 598, 600, 601, 605, 607, 610,
        611, 612, 613, 615, 618, 619, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629,
        630, 631, 632, 633, 634, 635, 636, 637, 640, 641, 642, 644, 647, 648, 649, 650,
        651, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 666,
        669, 671, 673, 674, 676, 677, 679, 681, 684, 690, 694, 701, 707, 710, 715, 716,
        718, 720, 721, 722, 723, 724, 726, 727, 728, 729, 730, 731, 732, 733, 734, 735,
        736, 737, 738, 739, 740, 744, 745, 747, 749, 750, 754, 755, 756, 757, 758, 759,
        760, 762, 766, 770, 772, 773, 776, 777, 779, 780, 781, 783, 785, 787, 788, 789,
        791, 792, 794, 795, 796, 797, 799, 800, 802, 804, 805, 806, 807, 808, 809, 810,
        811, 812, 813, 814, 815, 816, 819, 822, 824, 825, 827, 830, 832, 837, 839, 840,
        843, 845, 847, 848, 850, 852, 853, 854,
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
        50331648, 251658240, 402653184, 419430400, 989855744, 872415232, 889192448, 922746880, 553648128, 50331648, 1409286144, 1577058312, 1090519040, 1258291200, 1291845632, 1358954496,
        1409286144, 50331648, 251658240, 369098752, 402653184, 1409286144, 905969664, 1107296256, 369098752, 436207616, 1006632960, 1140850688, 369098752, 1409286144, 1845493760, 1845493760,
        956301312, 1291845632, 402653184, 50331648, 754974720, 754974720, 654311424, 1275068416, 1442840576, 671088640, 1409286144, 1476395008, 973078528, 1207959552, 1291845632, 1409286144,
        1426063360, 1946157056, 50331648, 402653184, 1409286144, 402653184, 1409286144, 1862369284, 1258291200, 1409286144, 1744830467, 1728053251, 1862303746, 1862303742, 1577058316, 1207959552,
        1258291200, 1358954496, 1409286144, 1895825408, 50331648, 402653184, 1275068416, 1442840576, 167772160, 1140850688, 1677722800, 452984832, 1124073472, 1644167176, 1644167186, 1610612754,
        1627389970, 1157627904, 1610612744, 1627389960, 1627390032, 1644167248, 1644167256, 1627390040, 1627390037, 1627390033, 1644167253, 1644167252, 1627390036, 1644167257, 1627390041, 1644167249,
        1644167255, 1627390039, 1644167254, 1627390038, 1627390035, 1644167251, 1644167250, 1644167179, 1157627904, 1610612747, 1627389963, 805306368, 1107296256, 536870912, 369098752, 989855744,
        1258291200, 1358954496, 654311424, 822083584, 822083584, 872415232, 889192448, 1577058306, 1644167183, 1610612751, 1627389967, 1157627904, 1610612741, 1627389957, 1627390002, 1644167218,
        1644167226, 1627390010, 1627390007, 1627390003, 1644167223, 1644167222, 1627390006, 1644167227, 1627390011, 1644167219, 1644167225, 1627390009, 1644167224, 1627390008, 1627390005, 1644167221,
        1644167220, 1207959552, 1258291200, 1409286144, 1610612737, 1627389953, 620756992, 1644167173, 251658240, 369098752, 402653184, 452984832, 486539264, 989855744, 1207959552, 1409286144,
        1426063360, 1627389992, 1644167208, 1644167216, 1627390000, 1627389997, 1627389993, 1644167213, 1644167212, 1627389996, 1644167217, 1627390001, 1644167209, 1644167215, 1627389999, 1644167214,
        1627389998, 1627389995, 1644167211, 1644167210, 1644167172, 1644167182, 1610612750, 1627389966, 1157627904, 1610612740, 1627389956, 1593835525, 369098752, 402653184, 905969664, 989855744,
        50331648, 369098752, 1191182336, 352321536, 50331648, 402653184, 1426063360, 620756992, 1291845632, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 486539264,
        1744830466, 16777216, 1107296256, 1124073472, 1140850688, 1694498866, 1879343134, 1677722200, 1140850688, 1157627904, 16777216, 50331648, 369098752, 16777216, 1426063360, 637534208,
        1207959552, 1375731712, 855638016, 1124073472, 1728053250, 1728053250, 83886080, 100663296, 369098752, 1124073472, 1140850688, 1157627904, 1627390052, 16777216, 402653184, 1409286144,
        1426063360, 1275068416, 1426063360, 1207959552, 1409286144, 654311424, 1275068416, 402653184, 469762048, 335544320, 1862434816, 503316480, 369098752, 402653184, 989855744, 16777216,
        369098752, 402653184, 1409286144, 1426063360, 369098752, 402653184, 1207959552, 1409286144, 1577058305, 1577058311, 1577058310, 369098752, 402653184, 989855744, 1207959552, 1409286144,
        1862369283, 1863024640, 1863090177, 1863090176, 1862303743, 50331648, 805306368, 1207959552, 1224736768, 50331648, 369098752, 989855744, 1291845632, 1409286144, 1744830465, 33554432,
        1577058307, 33554432, 1577058309, 402653184, 989855744, 369098752, 1409286144, 1426063360, 1795162124, 1879737040, 1795162136, 1879736320, 150994944, 1140850688, 872415232, 889192448,
        922746880, 1728053249, 1124073472, 1728053249, 285212672, 1107296256, 1124073472, 1140850688, 1728053248, 0, 1593835521, 1593835521, 1107296256, 1728053254, 989855744, 838860800,
        1275068416, 738197504, 1275068416, 1392508928, 1426063360, 1275068416, 1392508928, 1526726656, 285212672, 1140850688, 1275068416, 654311424, 1845493762, 654311424, 1275068416, 1426063360,
        1442840576, 671088640, 1275068416, 402653184, 1107296256, 1862369282, 234881024, 553648128, 1728053252, 1728053252, 1677721600, 1644167177, 1644167187, 1610612755, 1627389971, 1627390042,
        1644167258, 1644167266, 1627390050, 1627390047, 1627390043, 1644167263, 1644167262, 1627390046, 1644167267, 1627390051, 1644167259, 1644167265, 1627390049, 1644167264, 1627390048, 1627390045,
        1644167261, 1644167260, 1157627904, 1610612745, 1627389961, 687865856, 738197504, 1207959552, 1224736768, 1275068416, 1392508928, 1426063360, 1845493762, 704643072, 1275068416, 889192448,
        788529152, 1325400064, 1275068416, 1426063360, 1677721600, 1845493762, 1845493762, 50331648, 654311424, 788529152, 1275068416, 1442840576, 1275068416, 1426063360, 1845493762, 1577058315,
        1577058314, 251658240, 369098752, 1056964608, 1207959552, 1375731712, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1207959552, 1258291200, 1375731712, 1409286144, 855638016,
        1241513984, 1644167169, 1627390052, 1241513984, 369098752, 1006632960, 1023410176, 939524096, 369098752, 1174405120, 1073741824, 1107296256, 1040187392, 1056964608, 587202560, 973078528,
        251658240, 872415232, 1124073472, 1207959552, 1258291200, 1291845632, 1358954496, 1409286144, 1207959552, 1375731712, 1409286144, 1426063360, 1946157056, 1207959552, 1409286144, 1946157056,
        369098752, 838860800, 922746880, 1040187392, 1107296256, 1124073472, 1845493763, 402653184, 587202560, 268435456, 1124073472, 1140850688, 402653184, 1207959552, 1124073472, 1140850688,
        1694498841, 1124073472, 1140850688, 1912602624, 402653184, 1744830464, 0, 1593835526, 1593835526, 1107296256, 1610612738, 1627389954, 1728053248, 1409286144, 1476395008, 1291845632,
        1409286144, 1476395008, 1577058313, 1644167175, 1644167185, 1610612753, 1627389969, 1157627904, 1610612743, 1627389959, 1627390022, 1644167238, 1644167246, 1627390030, 1627390027, 1627390023,
        1644167243, 1644167242, 1627390026, 1644167247, 1627390031, 1644167239, 1644167245, 1627390029, 1644167244, 1627390028, 1627390025, 1644167241, 1644167240, 402653184, 905969664, 989855744,
        1644167174, 1644167184, 1610612752, 1627389968, 1157627904, 1610612742, 1627389958, 1627390012, 1644167228, 1644167236, 1627390020, 1627390017, 1627390013, 1644167233, 1644167232, 1627390016,
        1644167237, 1627390021, 1644167229, 1644167235, 1627390019, 1644167234, 1627390018, 1627390015, 1644167231, 1644167230, 1207959552, 1375731712, 1409286144, 1207959552, 1426063360, 1207959552,
        1258291200, 905969664, 0, 1593835527, 1593835527, 234881024, 251658240, 1644167178, 1811939330, 1157627904, 1610612746, 1627389962, 1207959552, 1291845632, 1375731712, 1409286144,
        1426063360, 1946157056, 1207959552, 1409286144, 1426063360, 1946157056, 1207959552, 1291845632, 1308622848, 1375731712, 1409286144, 1426063360, 1946157056, 16777216, 385875968, 402653184,
        855638016, 989855744, 1207959552, 16777216, 1409286144, 1426063360, 1107296256, 1140850688, 1157627904, 1610612739, 1627389955, 1644167181, 1610612749, 1627389965, 1610612766, 1627389982,
        1644167198, 1644167206, 1627389990, 1627389987, 1610612767, 1627389983, 1644167203, 1644167202, 1627389986, 1644167207, 1627389991, 1644167199, 1644167205, 1627389989, 1644167204, 1627389988,
        1627389985, 1644167201, 1644167200, 1627389983, 402653184, 989855744, 1409286144, 1426063360, 1862369281, 520093696, 1862303744, 503316480, 1862303744, 1862303744, 117440512, 134217728,
        369098752, 1140850688, 1644167171, 1761607890, 1694498891, 1761607725, 1006632960, 1593835524, 234881024, 1174405120, 402653184, 872415232, 1006632960, 1493172224, 251658240, 369098752,
        771751936, 1006632960, 1258291200, 1358954496, 1593835522, 1157627904, 1610612748, 1627389964, 1644167180, 1610612756, 1627389972, 1644167188, 1644167196, 1610612764, 1627389980, 1610612761,
        1627389977, 1610612757, 1627389973, 1644167193, 1644167192, 1610612760, 1627389976, 1644167197, 1610612765, 1627389981, 1644167189, 1610612758, 1644167195, 1610612763, 1627389979, 1644167194,
        1610612762, 1627389978, 1610612759, 1627389975, 1644167191, 1644167190, 1627389980, 1627389977, 1627389973, 1627389976, 1627389981, 1627389979, 1627389978, 1627389975, 1644167170, 1761607830,
        872415232, 1006632960, 1493172224, 486539264, 1258291200, 1409286144, 0, 1593835523, 1593835523, 1107296256, 1728053253, 50331648, 1207959552, 1375731712, 486539264, 1426063360,
        369098752, 402653184, 838860800, 1040187392, 1845493763, 1073741824, 1409286144, 1728053253, 50331648, 704643072, 1409286144, 671088640, 1207959552, 788529152, 1275068416, 1459617792,
        1107296256, 1728053255, 16777216, 1409286144, 1728053255, 1644167168,
    ]
    private static let enNames: [UInt16] = [
        14, 18, 410, 554, 669, 796, 1102, 1216, 1405, 1413, 1490, 1579, 1609, 1730, 1951, 1970,
        1972, 1974, 1976, 1978, 1981, 1982, 1997, 2170, 2171, 2179, 2180, 2271,
    ]
}
