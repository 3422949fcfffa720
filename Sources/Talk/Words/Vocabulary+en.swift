// swift-format-ignore-file
// Made by packaging/words of Lists/en.txt.

extension Vocabulary {
    /// The words of the language `en`.
    static var en: Vocabulary {
        Vocabulary(
            text: enText, starts: enStarts,
            firsts: enFirsts, senses: enSenses,
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
    private static let enFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16,
        17, 18, 19, 21, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
        36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51,
        52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67,
        68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
        84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99,
        100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115,
        116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131,
        132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147,
        148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163,
        164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179,
        180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195,
        196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
        212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227,
        228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 243, 244, 245, 246, 247,
        248, 249, 250, 251, 252, 253, 255, 257, 258, 260, 261, 262, 263, 264, 265, 266,
        267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282,
        283, 284, 285, 286, 287, 288, 289, 290, 294, 295, 296, 298, 301, 302, 303, 304,
        305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320,
        322, 324, 325, 326, 327, 330, 331, 332, 333, 334, 336, 337, 338, 339, 340, 341,
        342, 344, 345, 346, 348, 349, 350, 351, 352, 353, 354, 355, 356, 359, 362, 363,
        364, 367, 368, 369, 372, 373, 374, 375, 376, 382, 383, 384, 385, 386, 387, 388,
        389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 402, 403, 404, 405, 407,
        408, 409, 410, 412, 413, 414, 415, 417, 420, 421, 422, 423, 424, 426, 427, 428,
        429, 431, 435, 436, 437, 438, 439, 440, 441, 442, 443, 447, 448, 451, 454, 455,
        456, 457, 458, 459, 460, 461, 463, 465, 467, 468, 469, 470, 471, 472, 473, 474,
        475, 476, 477, 481, 482, 483, 484, 485, 486, 487, 492, 493, 494, 495, 496, 497,
        499, 501, 502, 503, 506, 507, 509, 510, 511, 512, 513, 514, 515, 516, 518, 519,
        520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530, 531, 532, 533, 535, 536,
        537, 538, 539, 540, 541, 542, 543, 545, 546, 547, 550, 552, 555, 556, 557, 558,
        560, 561, 562, 563, 564, 565, 568, 569, 571, 572, 576, 577, 578, 581, 582, 584,
        585, 586, 587, 588, 589, 590, 591, 594, 596, 597, 598, 599, 600, 601, 602, 605,
        609, 610, 613, 614, 615, 616, 617, 618, 619, 620, 622, 624, 625, 626, 627, 628,
        629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642, 643, 644,
        645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 657, 658, 662, 663,
        664, 665, 666, 667, 669, 670, 671, 672, 673, 675, 677, 679, 680, 681, 682, 684,
        685, 686, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 699, 700, 703, 704,
        705, 706, 707, 708, 709, 710, 711, 713, 714, 715, 716, 717, 718, 720, 723, 724,
        725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 735, 736, 737, 738, 739, 740,
        741, 742, 743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756,
        757, 758, 759, 760, 761, 764, 765, 766, 767, 769, 770, 771, 772, 773, 774, 775,
        776, 777, 778, 779, 780, 781, 785, 787, 789, 792, 793, 794, 795, 796, 797, 798,
        800, 801, 803, 806, 807, 808, 809, 810, 811, 812, 813, 814, 815, 816, 817, 818,
        819, 820, 821, 822, 823, 824, 825, 826, 827, 828, 829, 830, 831, 832, 833, 834,
        835, 836, 837, 838, 839, 840, 841, 842, 843, 846, 847, 848, 849, 850, 851, 853,
        854, 855, 856, 857, 858, 864, 865, 868, 869, 871, 873, 874, 875, 876, 877, 878,
        879, 880, 881, 882, 883, 884, 885, 886, 887, 888, 889, 890, 891, 892, 893, 894,
        895, 896, 897, 898, 899, 900, 901, 902, 903, 904, 905, 906, 907, 908, 909, 910,
        911, 912, 913, 915, 918, 919, 920, 921, 922, 923, 924, 925, 926, 927, 928, 929,
        930, 931, 932, 933, 934, 935, 936, 937, 938, 939, 940, 941, 942, 943, 947, 948,
        949, 950, 952, 953, 954, 955, 956, 957, 958, 959, 960, 961, 964, 966, 967, 968,
        971, 972, 973, 974, 975, 977, 978, 979, 985, 987, 988, 989, 990, 991, 992, 993,
        997, 998, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1007, 1008, 1010, 1011, 1012, 1013, 1014,
        1017, 1018, 1019, 1020, 1021, 1022, 1023, 1025, 1027, 1028, 1029, 1030, 1031, 1032, 1033, 1034,
        1037, 1038, 1039, 1042, 1045, 1046, 1047, 1048, 1049, 1051, 1052, 1054, 1055, 1057, 1062, 1063,
        1065, 1066, 1070, 1072, 1073, 1074, 1075, 1077, 1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085,
        1086, 1087, 1088, 1090, 1091, 1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099, 1100, 1102, 1103,
        1104, 1105, 1106, 1107, 1108, 1109, 1110, 1111, 1113, 1114, 1115, 1116, 1117, 1118, 1119, 1120,
        1122, 1123, 1124, 1125, 1127, 1128, 1130, 1131, 1132, 1133, 1135, 1137, 1138, 1139, 1141, 1143,
        1144, 1145, 1146, 1147, 1148, 1149, 1150, 1151, 1152, 1153, 1154, 1155, 1156, 1157, 1158, 1160,
        1161, 1162, 1163, 1164, 1165, 1166, 1167, 1169, 1170, 1171, 1172, 1173, 1175, 1176, 1177, 1178,
        1179, 1180, 1181, 1182, 1184, 1185, 1186, 1187, 1188, 1189, 1191, 1193, 1195, 1196, 1198, 1199,
        1200, 1201, 1202, 1203, 1204, 1205, 1206, 1207, 1208, 1209, 1210, 1212, 1213, 1214, 1215, 1216,
        1217, 1219, 1220, 1221, 1222, 1223, 1224, 1225, 1226, 1227, 1228, 1229, 1230, 1231, 1233, 1234,
        1235, 1237, 1238, 1239, 1240, 1242, 1243, 1244, 1245, 1246, 1247, 1248, 1249, 1251, 1253, 1254,
        1255, 1257, 1258, 1259, 1260, 1261, 1262, 1263, 1264, 1265, 1266, 1267, 1268, 1269, 1270, 1271,
        1273, 1274, 1275, 1278, 1279, 1280, 1281, 1282, 1283, 1284, 1285, 1286, 1287, 1288, 1289, 1291,
        1296, 1297, 1298, 1299, 1301, 1302, 1305, 1306, 1307, 1308, 1309, 1310, 1311, 1312, 1313, 1314,
        1315, 1316, 1317, 1321, 1322, 1323, 1324, 1325, 1326, 1327, 1328, 1329, 1330, 1331, 1332, 1333,
        1334, 1335, 1336, 1337, 1338, 1343, 1345, 1347, 1348, 1349, 1350, 1351, 1352, 1353, 1354, 1355,
        1356, 1357, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1365, 1366, 1367, 1368, 1369, 1370, 1372,
        1373, 1374, 1376, 1377, 1378, 1379, 1381, 1383, 1384, 1385, 1387, 1389, 1390, 1391, 1392, 1393,
        1394, 1395, 1397, 1400, 1401, 1402, 1403, 1404, 1405, 1406, 1407, 1408, 1409, 1410, 1411, 1412,
        1413, 1414, 1415, 1416, 1417, 1418, 1419, 1421, 1422, 1424, 1425, 1428, 1429, 1431, 1435, 1437,
        1439, 1442, 1443, 1446, 1448, 1451, 1453, 1455, 1456, 1458, 1461, 1462, 1463, 1464, 1465, 1466,
        1468, 1470, 1472, 1473, 1477, 1479, 1482, 1484, 1486, 1490, 1492, 1494, 1495, 1496, 1497, 1498,
        1500, 1501, 1503, 1505, 1506, 1507, 1509, 1511, 1512, 1513, 1514, 1515, 1516, 1517, 1518, 1519,
        1520, 1521, 1522, 1523, 1525, 1526, 1527, 1528, 1530, 1531, 1532, 1536, 1537, 1538, 1540, 1541,
        1542, 1544, 1546, 1549, 1551, 1555, 1556, 1558, 1560, 1561, 1562, 1563, 1564, 1565, 1566, 1567,
        1569, 1572, 1573, 1574, 1575, 1576, 1578, 1579, 1580, 1581, 1582, 1583, 1584, 1585, 1586, 1587,
        1588, 1589, 1590, 1591, 1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1600, 1601, 1602, 1603,
        1604, 1605, 1606, 1607, 1608, 1609, 1610, 1611, 1612, 1613, 1614, 1617, 1618, 1619, 1620, 1621,
        1622, 1623, 1624, 1625, 1626, 1627, 1628, 1629, 1630, 1631, 1632, 1633, 1634, 1635, 1636, 1637,
        1645, 1646, 1647, 1648, 1649, 1651, 1652, 1653, 1654, 1655, 1656, 1657, 1658, 1659, 1661, 1662,
        1663, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1671, 1672, 1673, 1675, 1676, 1677, 1678, 1680,
        1682, 1683, 1684, 1685, 1686, 1687, 1688, 1689, 1693, 1694, 1695, 1697, 1698, 1700, 1704, 1705,
        1710, 1712, 1714, 1715, 1716, 1717, 1718, 1719, 1720, 1721, 1722, 1723, 1724, 1725, 1726, 1727,
        1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1738, 1739, 1742, 1743, 1744, 1746,
        1748, 1749, 1752, 1753, 1754, 1755, 1756, 1759, 1762, 1763, 1764, 1765, 1766, 1767, 1769, 1774,
        1775, 1776, 1777, 1778, 1782, 1783, 1784, 1785, 1786, 1787, 1788, 1789, 1790, 1792, 1793, 1794,
        1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1805, 1806, 1807, 1808, 1809, 1810, 1811, 1812,
        1813, 1816, 1817, 1818, 1819, 1820, 1823, 1826, 1827, 1828, 1829, 1830, 1831, 1832, 1833, 1834,
        1835, 1836, 1837, 1838, 1839, 1841, 1842, 1844, 1845, 1846, 1847, 1848, 1850, 1851, 1852, 1853,
        1854, 1856, 1857, 1858, 1860, 1861, 1862, 1863, 1865, 1866, 1867, 1868, 1871, 1872, 1873, 1874,
        1875, 1880, 1881, 1882, 1883, 1884, 1885, 1886, 1890, 1892, 1893, 1894, 1896, 1903, 1904, 1906,
        1908, 1911, 1912, 1913, 1914, 1915, 1916, 1917, 1918, 1919, 1921, 1922, 1923, 1925, 1927, 1928,
        1931, 1932, 1933, 1934, 1935, 1936, 1937, 1938, 1939, 1940, 1942, 1943, 1944, 1945, 1946, 1947,
        1948, 1949, 1950, 1951, 1953, 1954, 1955, 1956, 1957, 1958, 1959, 1960, 1961, 1962, 1963, 1966,
        1967, 1968, 1969, 1970, 1971, 1972, 1973, 1974, 1975, 1977, 1978, 1980, 1981, 1984, 1985, 1986,
        1987, 1991, 1992, 1993, 1995, 1996, 1997, 1998, 1999, 2001, 2002, 2003, 2004, 2005, 2008, 2009,
        2010, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2025, 2028, 2029,
        2030, 2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2045,
        2046, 2047, 2048, 2049, 2050, 2051, 2052, 2053, 2054, 2055, 2056, 2057, 2058, 2059, 2060, 2061,
        2062, 2063, 2064, 2065, 2067, 2068, 2069, 2071, 2072, 2073, 2076, 2079, 2080, 2081, 2083, 2086,
        2087, 2088, 2089, 2090, 2091, 2092, 2093, 2094, 2095, 2096, 2097, 2098, 2099, 2100, 2101, 2102,
        2103, 2104, 2105, 2106, 2107, 2108, 2109, 2110, 2111, 2112, 2113, 2114, 2115, 2116, 2117, 2118,
        2119, 2120, 2121, 2122, 2123, 2124, 2126, 2129, 2131, 2132, 2133, 2135, 2137, 2139, 2140, 2141,
        2143, 2144, 2145, 2146, 2147, 2148, 2149, 2152, 2153, 2154, 2155, 2157, 2158, 2159, 2160, 2161,
        2162, 2163, 2165, 2166, 2167, 2170, 2171, 2172, 2173, 2174, 2175, 2176, 2177, 2179, 2180, 2182,
        2183, 2184, 2186, 2187, 2190, 2191, 2192, 2193, 2198, 2201, 2205, 2211, 2214, 2215, 2216, 2218,
        2219, 2220, 2221, 2222, 2223, 2224, 2226, 2227, 2228, 2229, 2230, 2231, 2232, 2233, 2234, 2235,
        2236, 2237, 2238, 2239, 2240, 2241, 2242, 2243, 2244, 2245, 2246, 2247, 2248, 2250, 2251, 2252,
        2253, 2254, 2255, 2256, 2257, 2258, 2259, 2260, 2261, 2262, 2263, 2264, 2265, 2266, 2267, 2268,
        2269, 2270, 2276, 2277, 2278, 2279, 2280, 2281, 2282, 2283, 2284, 2285, 2286, 2287, 2288, 2289,
        2290, 2291, 2292, 2293, 2294, 2295, 2296, 2297, 2298, 2299, 2300, 2301, 2302, 2303, 2304, 2305,
        2306, 2307, 2308, 2309, 2310, 2311, 2312, 2313, 2314, 2315, 2316, 2317, 2318, 2319, 2320, 2321,
        2322, 2323, 2324, 2325, 2326, 2327, 2328, 2330, 2332, 2333, 2334, 2337, 2338, 2339, 2340, 2341,
        2342, 2343, 2344, 2345, 2350, 2352, 2353, 2355, 2357, 2358, 2359, 2360, 2361, 2363, 2364, 2365,
        2366, 2367, 2368, 2369, 2370, 2371, 2372, 2373, 2374, 2375, 2376, 2377, 2378, 2379, 2380, 2381,
        2382, 2383, 2384, 2385, 2386, 2387, 2388, 2389, 2390, 2391, 2392, 2393, 2397, 2398, 2400, 2401,
        2402, 2403, 2404, 2405, 2407, 2408, 2409, 2410, 2411, 2413, 2414, 2415, 2416, 2417, 2418, 2419,
        2420, 2421, 2425, 2426, 2427, 2428, 2429, 2430, 2431, 2432, 2433, 2434, 2435, 2436, 2437, 2438,
        2439, 2443, 2445, 2446, 2447, 2451, 2452, 2453, 2454, 2455, 2456, 2457, 2458, 2459, 2463, 2464,
        2465, 2467, 2468, 2469, 2470, 2471, 2472, 2473, 2474, 2475, 2476, 2477, 2478, 2479, 2481, 2483,
        2484, 2485, 2486, 2487, 2489, 2490, 2491, 2492, 2493, 2494, 2495, 2497, 2498, 2499, 2500, 2501,
        2504, 2505, 2506, 2507, 2508, 2510, 2511, 2512, 2514, 2516, 2518, 2519, 2520, 2522, 2523, 2525,
        2526, 2527, 2528, 2530, 2531, 2533, 2535, 2536, 2537, 2538, 2539, 2540, 2541, 2542, 2543, 2544,
        2545, 2546, 2547, 2548, 2549, 2550, 2551, 2552, 2553, 2554, 2555, 2556, 2557, 2558, 2562, 2563,
        2564, 2565, 2567, 2568, 2569, 2571, 2572, 2573, 2574, 2575, 2576, 2578, 2579, 2580, 2583, 2584,
        2586, 2588, 2590, 2591, 2592, 2593, 2594, 2595, 2596, 2597, 2599, 2600, 2601, 2602, 2603, 2604,
        2606, 2607, 2608, 2609, 2610, 2612, 2613, 2618, 2619, 2620, 2621, 2622, 2623, 2624, 2625, 2626,
        2627, 2628, 2629, 2630, 2631, 2632, 2633, 2634, 2637, 2638, 2640, 2641, 2642, 2643, 2644, 2645,
        2646, 2647, 2648, 2649, 2650, 2651, 2652, 2653, 2654, 2655, 2656, 2657, 2658, 2659, 2660, 2661,
        2663, 2664, 2665, 2666, 2667, 2668, 2669, 2670, 2671, 2672, 2674, 2675, 2676, 2677, 2678, 2679,
        2680, 2681, 2682, 2683, 2684, 2685, 2686, 2687, 2688, 2689, 2690, 2691, 2692, 2694, 2695, 2696,
        2697, 2698, 2699, 2700, 2701, 2702, 2703, 2704, 2705, 2706, 2708, 2709, 2710, 2711, 2713, 2714,
        2715, 2716, 2718, 2721, 2722, 2723, 2725, 2726, 2727, 2728, 2729, 2730, 2732, 2733, 2734, 2736,
        2739, 2740, 2741, 2746, 2748, 2749, 2750, 2751, 2753, 2754, 2755, 2756, 2757, 2758, 2760, 2761,
        2762, 2765, 2766, 2767, 2768, 2769, 2770, 2771, 2773, 2774, 2775, 2776, 2777, 2778, 2779, 2780,
        2781, 2782, 2783, 2785, 2786, 2788, 2789, 2791, 2793, 2795, 2796, 2798, 2799, 2801, 2802, 2803,
        2804, 2806, 2807, 2809, 2810, 2812, 2814, 2816, 2818, 2819, 2821, 2822, 2823, 2824, 2825, 2826,
        2827, 2828, 2829, 2830, 2831, 2832, 2833, 2834, 2835, 2836, 2837, 2838, 2839, 2840, 2842, 2843,
        2844, 2845, 2846, 2848, 2849, 2850, 2851, 2852, 2853, 2854, 2855, 2856, 2857, 2858, 2859, 2860,
        2861, 2862, 2864, 2865, 2866, 2867, 2868, 2869, 2870, 2871, 2872, 2873, 2874, 2875, 2876, 2877,
        2878, 2879, 2880, 2881,
    ]
    private static let enSenses: [UInt32] = [
        1912602624, 1912602624, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1862959104, 1862959824, 1426063360, 1845526528, 1845526535, 1845526529, 1845526536, 1845526529,
        1845526536, 1845526529, 1845526536, 536870912, 1845526528, 335544320, 536870912, 1845526528, 335544320, 335544320, 1845919744, 1845919744, 1845919744, 1845919744, 1845919744, 1846050817,
        1846050816, 1845919744, 1845919744, 1845919744, 1845919744, 1846050817, 1846050816, 1862303744, 1862303744, 1862303744, 1862303744, 1862303744, 1862434816, 1862500352, 1862500352, 1863155712,
        1863090176, 1863090176, 1845919744, 1845919744, 1845919744, 1845919744, 1845919744, 1845919744, 1845919744, 1845919744, 1845788672, 1845723136, 1845657600, 1845788672, 1845657600, 1845657600,
        1845657600, 1862631424, 335544320, 1862696960, 1862631424, 1862696960, 1862696960, 1862631424, 1862696960, 1862696960, 1862696960, 1862631424, 1862696960, 1862696960, 1862631424, 1862696960,
        1862696960, 1862696960, 1862631424, 1862696960, 1862696960, 1862631424, 1862696960, 1862696960, 1862696960, 1862631424, 1862696960, 1862696960, 1862631424, 1862696960, 1862696960, 1862696960,
        335544320, 335544320, 1862696960, 1862631424, 335544320, 335544320, 1862696960, 1862696960, 1862696960, 1845985280, 1846116352, 1846116352, 1846181889, 1846181888, 1846181888, 1846116352,
        1846116352, 1846181889, 1846181888, 1846181888, 1846050816, 1846050816, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1845592064, 1845592071, 1845592070, 1845592071, 1845592070, 1845592070, 1845592070, 1845592069, 1845592069, 1845854215, 1845919744, 201326592, 369098752,
        570425344, 855638016, 1207959552, 805306368, 805306368, 1660944584, 1660944584, 1660945584, 1845526542, 1845526542, 1845526542, 1677721650, 1744830494, 872415232, 889192448, 872415232,
        889192448, 1509949440, 872415232, 889192448, 1509949440, 704643072, 1677721625, 1862565903, 1862565873, 1744830479, 1862565873, 1744830479, 1862565903, 1862565873, 1862565873, 1862565873,
        1509949440, 1845526535, 1845526536, 1845526536, 1845526536, 1845854215, 1845854215, 1845526536, 1845526536, 1845526536, 1845526536, 1845526535, 1845526536, 1845526536, 1845526536, 1845526536,
        1845526536, 1174405120, 369098752, 402653184, 419430400, 989855744, 1863155712, 1863090176, 872415232, 889192448, 1258291200, 1358954496, 1409286144, 1275068416, 1258291200, 1258291200,
        1409286144, 1409286144, 1409286144, 1258291200, 1174405120, 1174405120, 1040187392, 1073741824, 234881024, 1258291200, 1426063360, 1275068416, 872415232, 671088640, 520093696, 1107296256,
        1409286144, 1426063360, 1107296256, 1124073472, 1409286144, 1409286144, 1409286144, 1258291200, 1358954496, 1409286144, 1375731712, 1258291200, 1258291200, 654311424, 1409286144, 1828716545,
        1426063360, 1828716545, 1426063360, 1828716545, 1828716545, 1426063360, 1258291200, 1342177280, 1426063360, 1828716545, 872415232, 889192448, 1426063360, 1426063360, 1426063360, 1426063360,
        1426063360, 1426063360, 1426063360, 1426063360, 1258291200, 1342177280, 1409286144, 50331648, 1409286144, 1828716547, 1107296256, 1409286144, 402653184, 503316480, 570425344, 1442840576,
        1409286144, 201326592, 855638016, 1207959552, 1509949440, 1509949440, 1744830554, 1509949440, 184549376, 369098752, 838860800, 1006632960, 1040187392, 1828716547, 1694498866, 1694498841,
        922746880, 922746880, 1073741824, 922746880, 1073741824, 922746880, 1073741824, 1426063360, 1694498866, 1694498841, 922746880, 1694498891, 922746880, 1040187392, 335544320, 369098752,
        1207959552, 1224736768, 1207959552, 721420288, 654311424, 788529152, 1426063360, 872415232, 654311424, 654311424, 788529152, 1426063360, 654311424, 822083584, 1258291200, 419430400,
        989855744, 369098752, 419430400, 989855744, 1863155712, 1863090176, 1560281092, 1560281092, 251658240, 369098752, 704643072, 1442840576, 704643072, 654311424, 1442840576, 369098752,
        402653184, 419430400, 989855744, 1863155712, 1863090176, 50331648, 520093696, 1409286144, 822083584, 1107296256, 822083584, 251658240, 402653184, 419430400, 989855744, 1426063360,
        872415232, 889192448, 922746880, 872415232, 889192448, 922746880, 553648128, 922746880, 922746880, 1426063360, 922746880, 922746880, 1426063360, 872415232, 889192448, 872415232,
        889192448, 50331648, 1409286144, 1409286144, 1560281096, 1560281096, 1912602624, 1912602624, 1912602624, 1912602624, 1912602624, 1090519040, 704643072, 1258291200, 1291845632, 1358954496,
        1409286144, 1258291200, 335544320, 234881024, 335544320, 654311424, 1107296256, 50331648, 251658240, 369098752, 402653184, 1409286144, 1409286144, 1409286144, 234881024, 872415232,
        671088640, 905969664, 1107296256, 872415232, 889192448, 822083584, 1275068416, 369098752, 436207616, 1006632960, 872415232, 872415232, 889192448, 1140850688, 1140850688, 1107296256,
        369098752, 704643072, 654311424, 1174405120, 1409286144, 1828716544, 1828716544, 1107296256, 1409286144, 50331648, 956301312, 654311424, 654311424, 1426063360, 1426063360, 872415232,
        1258291200, 1409286144, 1275068416, 1409286144, 1291845632, 419430400, 989855744, 335544320, 402653184, 1409286144, 1207959552, 1207959552, 1409286144, 1442840576, 1207959552, 50331648,
        754974720, 754974720, 754974720, 654311424, 1275068416, 1442840576, 671088640, 1409286144, 654311424, 1275068416, 1442840576, 1275068416, 1275068416, 1275068416, 671088640, 1409286144,
        1174405120, 1174405120, 1476395008, 973078528, 973078528, 1258291200, 1358954496, 1409286144, 1275068416, 50331648, 754974720, 754974720, 1207959552, 1291845632, 1409286144, 1426063360,
        956301312, 234881024, 369098752, 1207959552, 1224736768, 1107296256, 419430400, 989855744, 704643072, 704643072, 1107296256, 805306368, 704643072, 805306368, 805306368, 50331648,
        402653184, 1409286144, 402653184, 1409286144, 1845592068, 1107296256, 1258291200, 1409286144, 1409286144, 1409286144, 1258291200, 1358954496, 1409286144, 1258291200, 1291845632, 1358954496,
        1409286144, 1258291200, 1258291200, 1358954496, 1409286144, 402653184, 1207959552, 1207959552, 1442840576, 1207959552, 1207959552, 671088640, 654311424, 1442840576, 1258291200, 1409286144,
        1275068416, 1409286144, 1660944584, 1140850688, 1174405120, 1140850688, 1140850688, 1174405120, 1107296256, 1728053251, 671088640, 1711276035, 1107296256, 1845526530, 1845526530, 1845526530,
        1845526530, 1845526530, 1845526530, 1845526530, 1845526530, 1845526530, 1845526530, 1845526530, 1845526530, 1107296256, 1845526526, 704643072, 1711276035, 1258291200, 1560281100, 1560281100,
        1275068416, 1275068416, 1207959552, 1258291200, 1358954496, 1409286144, 1275068416, 1258291200, 1275068416, 1275068416, 1442840576, 654311424, 1442840576, 654311424, 1275068416, 1275068416,
        1879048192, 50331648, 402653184, 1258291200, 1409286144, 1275068416, 1442840576, 1409286144, 1409286144, 1442840576, 654311424, 1442840576, 956301312, 956301312, 654311424, 1275068416,
        1442840576, 671088640, 1275068416, 671088640, 671088640, 671088640, 1275068416, 1275068416, 671088640, 1140850688, 704643072, 1140850688, 167772160, 1140850688, 1660945584, 1140850688,
        1140850688, 452984832, 1140850688, 1140850688, 1107296256, 1124073472, 872415232, 872415232, 889192448, 922746880, 1107296256, 50331648, 1627389960, 1627389970, 1593835538, 1610612754,
        1157627904, 1593835528, 1610612744, 1157627904, 1610612816, 1627390032, 1627390040, 1610612824, 1610612821, 1610612817, 1627390037, 1627390036, 1610612820, 1627390041, 1610612825, 1627390033,
        1627390039, 1610612823, 1627390038, 1610612822, 1610612819, 1627390035, 1627390034, 1627390040, 1610612824, 1610612821, 1610612817, 1627390037, 1627390036, 1610612820, 1627390041, 1610612825,
        1627390033, 1627390039, 1610612823, 1627390038, 1610612822, 1610612819, 1627390035, 1627390034, 1627389963, 1157627904, 1593835531, 1610612747, 1157627904, 1073741824, 1879048192, 805306368,
        1107296256, 805306368, 805306368, 1207959552, 956301312, 956301312, 956301312, 1107296256, 536870912, 1107296256, 1426063360, 1107296256, 1828716545, 369098752, 989855744, 1258291200,
        1358954496, 1258291200, 1409286144, 654311424, 822083584, 822083584, 872415232, 889192448, 1073741824, 1275068416, 1409286144, 1560281090, 1560281090, 1073741824, 872415232, 889192448,
        1627389967, 1593835535, 1610612751, 1157627904, 1593835525, 1610612741, 1157627904, 1610612786, 1627390002, 1627390010, 1610612794, 1610612791, 1610612787, 1627390007, 1627390006, 1610612790,
        1627390011, 1610612795, 1627390003, 1627390009, 1610612793, 1627390008, 1610612792, 1610612789, 1627390005, 1627390004, 1627390010, 1610612794, 1610612791, 1610612787, 1627390007, 1627390006,
        1610612790, 1627390011, 1610612795, 1627390003, 1627390009, 1610612793, 1627390008, 1610612792, 1610612789, 1627390005, 1627390004, 1207959552, 1258291200, 1409286144, 1258291200, 1258291200,
        805306368, 805306368, 805306368, 1593835521, 1610612737, 620756992, 1426063360, 1627389957, 1140850688, 1107296256, 251658240, 369098752, 402653184, 452984832, 486539264, 989855744,
        1409286144, 1207959552, 1409286144, 1426063360, 1409286144, 1258291200, 1409286144, 1409286144, 1426063360, 1610612776, 1107296256, 1107296256, 1627389992, 1627390000, 1610612784, 1610612781,
        1610612777, 1627389997, 1627389996, 1610612780, 1627390001, 1610612785, 1627389993, 1627389999, 1610612783, 1627389998, 1610612782, 1610612779, 1627389995, 1627389994, 1627390000, 1610612784,
        1610612781, 1610612777, 1627389997, 1627389996, 1610612780, 1627390001, 1610612785, 1627389993, 1627389999, 1610612783, 1627389998, 1610612782, 1610612779, 1627389995, 1627389994, 1627389956,
        1627389966, 1593835534, 1610612750, 1157627904, 1593835524, 1610612740, 1157627904, 1627389992, 1627390000, 1627389997, 1627389996, 1627390001, 1627389993, 1627389999, 1627389998, 1627389995,
        1627389994, 1627390000, 1627389997, 1627389996, 1627390001, 1627389993, 1627389999, 1627389998, 1627389995, 1627389994, 956301312, 956301312, 1090519040, 1577058309, 1577058309, 369098752,
        402653184, 905969664, 989855744, 671088640, 654311424, 956301312, 50331648, 369098752, 805306368, 1191182336, 805306368, 1207959552, 352321536, 335544320, 335544320, 1409286144,
        1258291200, 50331648, 402653184, 1426063360, 1258291200, 1409286144, 1258291200, 1409286144, 1207959552, 1258291200, 1409286144, 620756992, 620756992, 1107296256, 620756992, 620756992,
        1291845632, 1258291200, 1409286144, 1207959552, 1258291200, 1291845632, 1308622848, 1358954496, 1409286144, 872415232, 889192448, 486539264, 234881024, 1728053250, 16777216, 654311424,
        1375731712, 1107296256, 1124073472, 1140850688, 1677721650, 1862565918, 1660944984, 1140850688, 1744830494, 1660944984, 1744830494, 1744830494, 1862565918, 1140850688, 1157627904, 1409286144,
        1258291200, 1409286144, 654311424, 16777216, 654311424, 704643072, 16777216, 50331648, 369098752, 620756992, 620756992, 620756992, 620756992, 1442840576, 1426063360, 654311424,
        1442840576, 16777216, 1426063360, 1275068416, 1258291200, 1258291200, 1275068416, 1275068416, 1258291200, 1258291200, 637534208, 1207959552, 1375731712, 855638016, 1409286144, 637534208,
        1207959552, 1375731712, 637534208, 1207959552, 1375731712, 855638016, 1107296256, 1107296256, 1107296256, 1124073472, 1711276034, 1744830554, 1124073472, 1711276034, 1711276034, 1124073472,
        1711276034, 83886080, 100663296, 369098752, 1124073472, 1140850688, 1140850688, 1157627904, 1610612836, 1157627904, 16777216, 402653184, 1409286144, 1426063360, 1258291200, 1409286144,
        1409286144, 1409286144, 1409286144, 1258291200, 1409286144, 1409286144, 1409286144, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360,
        1258291200, 1409286144, 1409286144, 1912602624, 1426063360, 1426063360, 1275068416, 1275068416, 1275068416, 1426063360, 1426063360, 1258291200, 1258291200, 1409286144, 1409286144, 1409286144,
        1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1207959552, 1258291200, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1207959552, 1207959552, 1409286144,
        1258291200, 1409286144, 1409286144, 1409286144, 1409286144, 1258291200, 1409286144, 1409286144, 1258291200, 1409286144, 1275068416, 1275068416, 1207959552, 1275068416, 1426063360, 1258291200,
        1409286144, 1275068416, 1275068416, 1275068416, 1426063360, 1258291200, 1409286144, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1409286144, 1275068416, 1275068416,
        1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1207959552, 1258291200, 1409286144, 1275068416, 1275068416, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1258291200,
        1409286144, 1409286144, 1207959552, 1207959552, 1207959552, 1275068416, 1426063360, 1207959552, 1409286144, 1409286144, 1409286144, 1275068416, 1207959552, 1275068416, 1275068416, 1426063360,
        1275068416, 1207959552, 1207959552, 1275068416, 1409286144, 1207959552, 1409286144, 1258291200, 1409286144, 1258291200, 1409286144, 1409286144, 1258291200, 1409286144, 1258291200, 1409286144,
        1275068416, 1275068416, 1207959552, 1275068416, 1275068416, 1275068416, 1275068416, 1409286144, 1207959552, 1409286144, 1258291200, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144,
        1409286144, 1258291200, 1409286144, 1275068416, 1912602624, 1912602624, 1912602624, 1912602624, 1912602624, 1174405120, 1409286144, 671088640, 1207959552, 1207959552, 1409286144, 1409286144,
        1426063360, 1426063360, 1275068416, 1258291200, 1409286144, 1426063360, 1207959552, 1426063360, 1258291200, 1409286144, 1275068416, 1275068416, 1275068416, 1426063360, 1275068416, 1426063360,
        1426063360, 654311424, 1275068416, 402653184, 469762048, 1863090176, 1863090176, 335544320, 1845657600, 1845657600, 1845657600, 1845657600, 1845657600, 1845526542, 1863090176, 1863090176,
        1863090176, 1863090176, 1863090176, 520093696, 536870912, 503316480, 1275068416, 1258291200, 1409286144, 654311424, 1174405120, 369098752, 402653184, 989855744, 704643072, 1207959552,
        1207959552, 1207959552, 1207959552, 1207959552, 1442840576, 1207959552, 1207959552, 704643072, 1174405120, 654311424, 1442840576, 16777216, 369098752, 402653184, 1409286144, 1426063360,
        1409286144, 1409286144, 1409286144, 1258291200, 1409286144, 1275068416, 1207959552, 1258291200, 1409286144, 1258291200, 1426063360, 1426063360, 1275068416, 1426063360, 1258291200, 1275068416,
        1409286144, 1409286144, 1258291200, 1258291200, 1409286144, 369098752, 402653184, 1207959552, 1409286144, 1258291200, 1426063360, 1426063360, 1275068416, 1275068416, 1275068416, 1426063360,
        1258291200, 1426063360, 1426063360, 1560281089, 1560281089, 50331648, 1560281095, 1560281095, 1560281094, 1560281094, 369098752, 402653184, 989855744, 1207959552, 1409286144, 872415232,
        889192448, 872415232, 889192448, 1258291200, 1258291200, 234881024, 1258291200, 1140850688, 1140850688, 1140850688, 1140850688, 1140850688, 1107296256, 1845592067, 1846247424, 1846247424,
        1846247424, 1846247424, 1846312961, 1846312960, 1846312960, 1845526527, 1845592071, 1845592071, 1124073472, 872415232, 872415232, 889192448, 922746880, 1879048192, 50331648, 805306368,
        805306368, 805306368, 1073741824, 872415232, 889192448, 872415232, 889192448, 402653184, 1409286144, 1258291200, 1409286144, 1258291200, 1409286144, 1409286144, 1409286144, 1207959552,
        1409286144, 1409286144, 1207959552, 1207959552, 1224736768, 50331648, 369098752, 989855744, 1409286144, 1409286144, 1409286144, 1409286144, 1879048192, 1140850688, 1140850688, 671088640,
        1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1258291200, 1258291200, 1258291200, 1409286144, 1409286144, 1409286144, 1258291200, 1409286144, 1879048192, 1291845632, 1409286144,
        1728053249, 1207959552, 1409286144, 1426063360, 369098752, 1207959552, 1409286144, 1207959552, 1291845632, 1409286144, 1426063360, 33554432, 1560281091, 33554432, 1560281091, 1207959552,
        1409286144, 1426063360, 1107296256, 872415232, 889192448, 922746880, 872415232, 889192448, 872415232, 889192448, 922746880, 872415232, 889192448, 33554432, 1560281093, 1207959552,
        402653184, 989855744, 369098752, 1409286144, 1426063360, 805306368, 1174405120, 1258291200, 1258291200, 1107296256, 1778384908, 1862959824, 1778384920, 1862959104, 150994944, 1140850688,
        1140850688, 872415232, 889192448, 922746880, 1711276033, 872415232, 889192448, 872415232, 889192448, 922746880, 872415232, 889192448, 1124073472, 1711276033, 285212672, 1107296256,
        1124073472, 1140850688, 1124073472, 1711276033, 1124073472, 1711276033, 704643072, 1258291200, 1711276032, 1711276032, 0, 1577058305, 1577058305, 1107296256, 1711276038, 1107296256,
        1711276038, 1073741824, 989855744, 872415232, 889192448, 872415232, 889192448, 503316480, 620756992, 1107296256, 1107296256, 1258291200, 1258291200, 1107296256, 754974720, 754974720,
        754974720, 1409286144, 855638016, 1207959552, 1409286144, 1207959552, 1426063360, 1409286144, 838860800, 1275068416, 1275068416, 1275068416, 738197504, 1275068416, 1392508928, 1426063360,
        1275068416, 1258291200, 1275068416, 1392508928, 1275068416, 1526726656, 872415232, 889192448, 50331648, 369098752, 285212672, 1140850688, 1275068416, 654311424, 1828716546, 654311424,
        1275068416, 1426063360, 1442840576, 1275068416, 671088640, 1275068416, 402653184, 1107296256, 1845592066, 1107296256, 1846050817, 1846050817, 1845592070, 1845592070, 1174405120, 1258291200,
        1409286144, 234881024, 553648128, 1711276036, 1711276036, 1660944384, 1627389961, 1627389971, 1593835539, 1610612755, 1610612826, 1627390042, 1627390050, 1610612834, 1610612831, 1610612827,
        1627390047, 1627390046, 1610612830, 1627390051, 1610612835, 1627390043, 1627390049, 1610612833, 1627390048, 1610612832, 1610612829, 1627390045, 1627390044, 1627390050, 1610612834, 1610612831,
        1610612827, 1627390047, 1627390046, 1610612830, 1627390051, 1610612835, 1627390043, 1627390049, 1610612833, 1627390048, 1610612832, 1610612829, 1627390045, 1627390044, 1157627904, 1593835529,
        1610612745, 1157627904, 1627390042, 1627390050, 1627390047, 1627390046, 1627390051, 1627390043, 1627390049, 1627390048, 1627390045, 1627390044, 1627390050, 1627390047, 1627390046, 1627390051,
        1627390043, 1627390049, 1627390048, 1627390045, 1627390044, 687865856, 738197504, 1207959552, 1224736768, 1275068416, 1392508928, 1426063360, 1828716546, 1275068416, 1275068416, 1275068416,
        1275068416, 704643072, 1275068416, 654311424, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1426063360, 1275068416, 1275068416, 872415232,
        889192448, 788529152, 1275068416, 1325400064, 1325400064, 889192448, 1275068416, 1660944384, 335544320, 671088640, 1409286144, 1275068416, 1275068416, 1275068416, 1275068416, 1392508928,
        1275068416, 1392508928, 654311424, 1275068416, 1275068416, 1275068416, 1275068416, 671088640, 1660944384, 1275068416, 1426063360, 1660944384, 1828716546, 1828716546, 1275068416, 1778384908,
        1862959824, 1660944384, 1275068416, 1392508928, 738197504, 1275068416, 1392508928, 1426063360, 654311424, 50331648, 654311424, 788529152, 1275068416, 1442840576, 1275068416, 1426063360,
        671088640, 1409286144, 1275068416, 1275068416, 1275068416, 1275068416, 671088640, 1275068416, 822083584, 1275068416, 1275068416, 822083584, 822083584, 1275068416, 1275068416, 1275068416,
        1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1275068416, 1409286144, 1275068416, 1426063360, 1828716546, 1560281099, 1560281099,
        1409286144, 1426063360, 1207959552, 1224736768, 1275068416, 369098752, 1207959552, 1224736768, 1258291200, 1124073472, 1560281098, 1560281098, 251658240, 369098752, 1056964608, 1258291200,
        1342177280, 1409286144, 1275068416, 520093696, 503316480, 704643072, 704643072, 1207959552, 1375731712, 1207959552, 1258291200, 1308622848, 1375731712, 1409286144, 1258291200, 1258291200,
        1258291200, 1258291200, 1207959552, 1258291200, 1375731712, 1409286144, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 788529152, 402653184, 989855744,
        704643072, 704643072, 855638016, 1241513984, 1627389953, 1744830554, 1677721650, 1744830554, 1610612836, 335544320, 335544320, 335544320, 335544320, 335544320, 335544320, 1677721625,
        335544320, 335544320, 1241513984, 1157627904, 1157627904, 369098752, 402653184, 989855744, 922746880, 922746880, 1090519040, 1325400064, 369098752, 1207959552, 1224736768, 369098752,
        1006632960, 1023410176, 922746880, 922746880, 922746880, 922746880, 922746880, 922746880, 922746880, 922746880, 922746880, 922746880, 939524096, 922746880, 922746880, 369098752,
        1174405120, 1174405120, 1073741824, 1107296256, 654311424, 1073741824, 855638016, 1426063360, 1040187392, 1056964608, 1912602624, 1275068416, 704643072, 1912602624, 872415232, 889192448,
        704643072, 1845526530, 587202560, 973078528, 1140850688, 1140850688, 1107296256, 251658240, 369098752, 486539264, 1275068416, 1174405120, 251658240, 872415232, 1124073472, 973078528,
        973078528, 234881024, 1140850688, 1207959552, 1258291200, 1291845632, 1358954496, 1409286144, 402653184, 234881024, 805306368, 805306368, 234881024, 50331648, 1207959552, 1375731712,
        1409286144, 1426063360, 1258291200, 1409286144, 1275068416, 1275068416, 1207959552, 1409286144, 369098752, 838860800, 922746880, 1040187392, 1107296256, 1124073472, 1828716547, 1073741824,
        1207959552, 1409286144, 402653184, 587202560, 268435456, 1124073472, 1140850688, 1174405120, 1174405120, 1258291200, 754974720, 956301312, 956301312, 1258291200, 1275068416, 1207959552,
        1224736768, 805306368, 805306368, 872415232, 889192448, 402653184, 1207959552, 754974720, 1124073472, 1140850688, 1677721625, 1862565903, 1862565873, 1744830479, 1862565873, 1744830479,
        1862565903, 1862565873, 1862565873, 1862565873, 1124073472, 1140850688, 1879048192, 956301312, 805306368, 805306368, 1107296256, 1275068416, 654311424, 1526726656, 1895825408, 1409286144,
        1426063360, 1174405120, 1174405120, 1275068416, 1275068416, 1275068416, 1325400064, 1895825408, 1895825408, 754974720, 754974720, 1258291200, 1358954496, 1409286144, 1426063360, 1258291200,
        335544320, 1258291200, 1258291200, 234881024, 989855744, 1863155712, 1863090176, 402653184, 1728053248, 1426063360, 0, 1577058310, 1577058310, 369098752, 402653184, 989855744,
        1140850688, 234881024, 1711276032, 1107296256, 1593835522, 1610612738, 1711276032, 1711276032, 1711276032, 1409286144, 1476395008, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144,
        1476395008, 1409286144, 1409286144, 1409286144, 1409286144, 1291845632, 1409286144, 1476395008, 1409286144, 1409286144, 1291845632, 1409286144, 1409286144, 1409286144, 1191182336, 1191182336,
        1191182336, 1191182336, 1560281097, 1560281097, 1560281097, 1627389959, 1627389969, 1593835537, 1610612753, 1157627904, 1593835527, 1610612743, 1157627904, 1610612806, 1627390022, 1627390030,
        1610612814, 1610612811, 1610612807, 1627390027, 1627390026, 1610612810, 1627390031, 1610612815, 1627390023, 1627390029, 1610612813, 1627390028, 1610612812, 1610612809, 1627390025, 1627390024,
        1627390030, 1610612814, 1610612811, 1610612807, 1627390027, 1627390026, 1610612810, 1627390031, 1610612815, 1627390023, 1627390029, 1610612813, 1627390028, 1610612812, 1610612809, 1627390025,
        1627390024, 16777216, 1426063360, 805306368, 671088640, 654311424, 1442840576, 50331648, 1107296256, 402653184, 905969664, 989855744, 1207959552, 1409286144, 1426063360, 1627389958,
        1627389968, 1593835536, 1610612752, 1157627904, 1593835526, 1610612742, 1157627904, 1610612796, 1627390012, 1627390020, 1610612804, 1610612801, 1610612797, 1627390017, 1627390016, 1610612800,
        1627390021, 1610612805, 1627390013, 1627390019, 1610612803, 1627390018, 1610612802, 1610612799, 1627390015, 1627390014, 1627390020, 1610612804, 1610612801, 1610612797, 1627390017, 1627390016,
        1610612800, 1627390021, 1610612805, 1627390013, 1627390019, 1610612803, 1627390018, 1610612802, 1610612799, 1627390015, 1627390014, 1207959552, 872415232, 889192448, 1207959552, 1375731712,
        1409286144, 1409286144, 1426063360, 1426063360, 704643072, 872415232, 889192448, 1207959552, 1426063360, 704643072, 1275068416, 1409286144, 1258291200, 1207959552, 1258291200, 1258291200,
        1258291200, 1258291200, 1140850688, 1174405120, 1526726656, 402653184, 905969664, 989855744, 905969664, 905969664, 50331648, 50331648, 1409286144, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1409286144, 0, 1577058311, 1577058311, 1107296256, 1258291200, 1358954496, 1409286144, 1258291200, 1258291200, 1258291200, 1258291200, 754974720, 1258291200,
        754974720, 234881024, 251658240, 486539264, 50331648, 369098752, 1325400064, 704643072, 1627389962, 1795162114, 1258291200, 1157627904, 1593835530, 1610612746, 1157627904, 1526726656,
        369098752, 1207959552, 1291845632, 1375731712, 1409286144, 1426063360, 1207959552, 1409286144, 1426063360, 1207959552, 1291845632, 1409286144, 1426063360, 1207959552, 1291845632, 1308622848,
        1375731712, 1409286144, 1426063360, 1207959552, 1409286144, 1426063360, 1409286144, 1107296256, 1409286144, 1426063360, 1409286144, 1409286144, 1258291200, 1409286144, 1409286144, 1409286144,
        1207959552, 1409286144, 1258291200, 1275068416, 1258291200, 1258291200, 1258291200, 1275068416, 1275068416, 1275068416, 1258291200, 1258291200, 1275068416, 1409286144, 335544320, 1258291200,
        1258291200, 1409286144, 1258291200, 1258291200, 1409286144, 1258291200, 1258291200, 1258291200, 1207959552, 1409286144, 1258291200, 1275068416, 1258291200, 1258291200, 1258291200, 1275068416,
        1258291200, 1275068416, 1275068416, 1275068416, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1409286144, 1409286144, 1409286144, 1409286144, 1275068416, 16777216, 385875968,
        402653184, 855638016, 989855744, 1207959552, 1845985280, 1845919744, 1845919744, 1845919744, 1845919744, 1845919744, 1846050817, 1846050816, 1845919744, 1845919744, 1845919744, 1845919744,
        1846050817, 1846050816, 1846116352, 1846116352, 1846181889, 1846181888, 1846181888, 1846116352, 1846116352, 1846181889, 1846181888, 1846181888, 1846050816, 1846050816, 1409286144, 1845526530,
        1845526530, 1845526530, 1107296256, 1845526530, 1845526530, 1845526530, 1845526530, 1845526530, 1845526530, 1845526530, 1845526530, 1845526530, 1845526526, 1846247424, 1846247424, 1846247424,
        1846247424, 1846312961, 1846312960, 1846312960, 1828716545, 335544320, 1828716544, 855638016, 1409286144, 1426063360, 1207959552, 1409286144, 1409286144, 486539264, 16777216, 1409286144,
        1426063360, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1107296256, 1140850688, 1157627904, 1593835523, 1610612739, 1140850688, 1157627904,
        1627389965, 1593835533, 1610612749, 1593835550, 1610612766, 1627389982, 1627389990, 1610612774, 1610612771, 1593835551, 1610612767, 1627389987, 1627389986, 1610612770, 1627389991, 1610612775,
        1627389983, 1627389989, 1610612773, 1627389988, 1610612772, 1610612769, 1627389985, 1627389984, 1627389990, 1610612774, 1610612771, 1610612767, 1627389987, 1627389986, 1610612770, 1627389991,
        1610612775, 1627389983, 1627389989, 1610612773, 1627389988, 1610612772, 1610612769, 1627389985, 1627389984, 402653184, 989855744, 1409286144, 1426063360, 1845592065, 520093696, 1845526528,
        1409286144, 1845592068, 1409286144, 1409286144, 1409286144, 536870912, 1845526528, 1409286144, 1912602624, 1912602624, 1912602624, 503316480, 1845526528, 1845526528, 335544320, 1845592067,
        1426063360, 1845592069, 1409286144, 1409286144, 1426063360, 117440512, 134217728, 369098752, 1140850688, 1140850688, 1157627904, 1157627904, 1627389955, 1744830674, 1677721675, 1744830509,
        1006632960, 1006632960, 1577058308, 1275068416, 1577058308, 1577058308, 1577058308, 1207959552, 1291845632, 1409286144, 1426063360, 234881024, 1174405120, 704643072, 1124073472, 402653184,
        872415232, 1006632960, 1493172224, 1845526529, 1845526536, 1845526529, 1845526536, 1845526529, 1845526536, 1845526529, 1845526536, 251658240, 369098752, 771751936, 1006632960, 1409286144,
        1409286144, 1426063360, 1845526528, 1845526535, 1845526529, 1845526536, 1845526529, 1845526536, 1845526529, 1845526536, 1845526529, 1845526536, 1845526529, 503316480, 1845526536, 536870912,
        1845526528, 536870912, 1845526528, 1409286144, 654311424, 654311424, 922746880, 1258291200, 1358954496, 1174405120, 704643072, 1140850688, 1140850688, 1107296256, 1140850688, 1258291200,
        1409286144, 1577058306, 1577058306, 1577058306, 50331648, 1157627904, 1593835532, 1610612748, 1157627904, 1627389964, 1862959104, 1862959824, 1593835540, 1610612756, 1627389972, 1627389980,
        1593835548, 1610612764, 1593835545, 1610612761, 1593835541, 1610612757, 1627389977, 1627389976, 1593835544, 1610612760, 1627389981, 1593835549, 1610612765, 1627389973, 1593835542, 1627389979,
        1593835547, 1610612763, 1627389978, 1593835546, 1610612762, 1593835543, 1610612759, 1627389975, 1627389974, 1627389980, 1610612764, 1610612761, 1610612757, 1627389977, 1627389976, 1610612760,
        1627389981, 1610612765, 1627389973, 1627389979, 1610612763, 1627389978, 1610612762, 1610612759, 1627389975, 1627389974, 1140850688, 1627389954, 1744830614, 1744830614, 1207959552, 1291845632,
        1409286144, 1426063360, 1207959552, 1258291200, 1275068416, 1207959552, 1375731712, 654311424, 654311424, 872415232, 889192448, 1275068416, 1409286144, 1258291200, 1426063360, 1275068416,
        654311424, 822083584, 1275068416, 1325400064, 872415232, 1006632960, 1493172224, 1275068416, 872415232, 889192448, 872415232, 889192448, 1409286144, 1426063360, 956301312, 1174405120,
        1006632960, 1409286144, 805306368, 1258291200, 805306368, 1409286144, 1426063360, 1258291200, 1426063360, 1258291200, 1006632960, 335544320, 50331648, 369098752, 1409286144, 1409286144,
        1409286144, 1409286144, 654311424, 1442840576, 1107296256, 16777216, 369098752, 402653184, 1409286144, 1426063360, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144,
        1409286144, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 486539264, 1258291200, 1409286144, 1409286144, 1258291200, 1409286144,
        1409286144, 1409286144, 1275068416, 1275068416, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1207959552, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144,
        1409286144, 1409286144, 1426063360, 1409286144, 1275068416, 1258291200, 1409286144, 1409286144, 1275068416, 1275068416, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144,
        1258291200, 1409286144, 1409286144, 1207959552, 1207959552, 1409286144, 1409286144, 1409286144, 1409286144, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1426063360, 1409286144,
        1409286144, 1409286144, 1409286144, 1409286144, 1258291200, 1409286144, 1409286144, 1275068416, 1409286144, 1207959552, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144,
        1409286144, 1409286144, 0, 1577058307, 1577058307, 1577058307, 1577058307, 1107296256, 1711276037, 1107296256, 1107296256, 1107296256, 1107296256, 1711276037, 50331648, 1207959552,
        1375731712, 1577058307, 1577058307, 486539264, 1426063360, 1409286144, 654311424, 335544320, 1107296256, 16777216, 671088640, 1409286144, 1409286144, 1409286144, 1258291200, 1409286144,
        1207959552, 1258291200, 1409286144, 1442840576, 671088640, 369098752, 402653184, 838860800, 1040187392, 1828716547, 1073741824, 1409286144, 1258291200, 1409286144, 872415232, 654311424,
        822083584, 1258291200, 1258291200, 1711276037, 1711276037, 1409286144, 654311424, 1442840576, 1275068416, 671088640, 50331648, 704643072, 1409286144, 671088640, 671088640, 671088640,
        671088640, 671088640, 704643072, 1207959552, 1409286144, 1207959552, 704643072, 402653184, 1207959552, 1207959552, 1409286144, 1409286144, 1409286144, 1409286144, 1409286144, 1258291200,
        1409286144, 1409286144, 1258291200, 1409286144, 1442840576, 671088640, 1207959552, 654311424, 1442840576, 788529152, 1275068416, 1258291200, 1258291200, 1342177280, 1459617792, 1258291200,
        1342177280, 1258291200, 1258291200, 1258291200, 1258291200, 1342177280, 1459617792, 1258291200, 1342177280, 1459617792, 1107296256, 1711276039, 1107296256, 1711276039, 1258291200, 1342177280,
        1258291200, 1342177280, 1459617792, 1258291200, 1342177280, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200,
        1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1258291200, 1342177280, 1258291200, 1845526527, 1426063360, 1258291200, 16777216, 1409286144,
        1409286144, 1258291200, 1409286144, 1409286144, 1409286144, 1409286144, 1258291200, 1258291200, 1409286144, 1409286144, 1409286144, 855638016, 1711276039, 1711276039, 1258291200, 1342177280,
        1258291200, 1627389952, 1174405120, 1258291200, 1258291200, 1258291200, 1275068416, 1291845632, 1258291200, 1258291200, 1258291200, 1275068416, 1258291200, 1291845632, 1291845632, 1291845632,
        1291845632,
    ]
    private static let enNames: [UInt16] = [
        14, 18, 410, 554, 669, 796, 1102, 1216, 1405, 1413, 1490, 1579, 1609, 1730, 1951, 1970,
        1972, 1974, 1976, 1978, 1981, 1982, 1997, 2170, 2171, 2179, 2180, 2271,
    ]
}
