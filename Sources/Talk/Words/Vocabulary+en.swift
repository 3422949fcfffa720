// swift-format-ignore-file
// Made by packaging/words of Lists/en.txt.

extension Vocabulary {
    /// The words of the language `en`.
    static var en: Vocabulary {
        Vocabulary(
            text: enText, starts: enStarts,
            firsts: enFirsts, senses: enSenses,
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
        certainly
        certainly not
        change
        changing
        cheers
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
        fri
        friday
        from
        from work
        full
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
        319, 331, 347, 363, 369, 378, 386, 394, 398, 404, 411, 417, 428, 436, 440, 446,
        455, 464, 472, 482, 495, 508, 520, 528, 542, 553, 566, 581, 591, 601, 605, 616,
        630, 645, 656, 669, 681, 694, 705, 720, 736, 748, 762, 775, 789, 801, 818, 836,
        850, 866, 881, 897, 911, 929, 948, 963, 980, 996, 1013, 1028, 1037, 1047, 1054, 1063,
        1069, 1076, 1084, 1093, 1100, 1102, 1111, 1122, 1140, 1157, 1175, 1184, 1195, 1213, 1230, 1248,
        1263, 1279, 1281, 1288, 1298, 1307, 1320, 1332, 1345, 1359, 1373, 1385, 1393, 1402, 1414, 1419,
        1432, 1457, 1480, 1501, 1513, 1524, 1531, 1540, 1550, 1555, 1564, 1572, 1581, 1591, 1601, 1609,
        1618, 1627, 1632, 1639, 1650, 1660, 1671, 1683, 1695, 1705, 1718, 1725, 1736, 1746, 1757, 1769,
        1781, 1791, 1798, 1809, 1819, 1832, 1843, 1855, 1867, 1877, 1889, 1896, 1907, 1917, 1928, 1940,
        1952, 1962, 1971, 1976, 1983, 1994, 2008, 2024, 2039, 2055, 2074, 2086, 2100, 2116, 2133, 2145,
        2157, 2171, 2191, 2205, 2219, 2238, 2252, 2268, 2280, 2294, 2312, 2330, 2345, 2360, 2374, 2388,
        2402, 2413, 2421, 2429, 2437, 2448, 2455, 2462, 2473, 2483, 2494, 2506, 2518, 2528, 2535, 2537,
        2549, 2561, 2576, 2591, 2615, 2634, 2649, 2661, 2668, 2674, 2676, 2688, 2699, 2708, 2720, 2728,
        2750, 2771, 2794, 2801, 2813, 2822, 2835, 2845, 2858, 2866, 2871, 2881, 2899, 2918, 2933, 2948,
        2969, 2986, 3002, 3019, 3034, 3042, 3054, 3067, 3082, 3094, 3103, 3115, 3126, 3139, 3151, 3162,
        3175, 3191, 3208, 3223, 3238, 3254, 3258, 3264, 3276, 3293, 3299, 3310, 3325, 3340, 3347, 3357,
        3369, 3381, 3390, 3398, 3403, 3407, 3418, 3424, 3436, 3443, 3454, 3460, 3471, 3481, 3492, 3498,
        3502, 3511, 3522, 3533, 3540, 3543, 3549, 3555, 3560, 3564, 3573, 3582, 3591, 3608, 3620, 3629,
        3639, 3647, 3657, 3664, 3676, 3691, 3707, 3724, 3737, 3753, 3770, 3788, 3796, 3801, 3811, 3818,
        3821, 3828, 3836, 3839, 3853, 3870, 3889, 3898, 3902, 3913, 3927, 3937, 3948, 3954, 3964, 3971,
        3980, 3987, 3994, 4007, 4023, 4032, 4051, 4058, 4066, 4078, 4085, 4095, 4107, 4116, 4131, 4144,
        4155, 4163, 4176, 4187, 4196, 4203, 4217, 4237, 4262, 4266, 4272, 4276, 4285, 4293, 4301, 4307,
        4314, 4327, 4345, 4352, 4357, 4365, 4376, 4390, 4401, 4404, 4411, 4420, 4428, 4437, 4453, 4467,
        4481, 4502, 4521, 4534, 4542, 4549, 4556, 4566, 4570, 4577, 4589, 4600, 4615, 4632, 4649, 4654,
        4662, 4666, 4669, 4674, 4684, 4688, 4701, 4704, 4712, 4721, 4725, 4732, 4744, 4754, 4760, 4768,
        4779, 4787, 4794, 4806, 4814, 4823, 4836, 4841, 4848, 4858, 4866, 4871, 4884, 4891, 4901, 4907,
        4912, 4920, 4934, 4945, 4948, 4961, 4967, 4979, 4985, 4989, 4992, 5006, 5010, 5017, 5027, 5038,
        5050, 5058, 5070, 5077, 5087, 5098, 5105, 5117, 5122, 5132, 5145, 5164, 5174, 5179, 5184, 5194,
        5204, 5218, 5225, 5234, 5241, 5247, 5254, 5264, 5270, 5276, 5284, 5297, 5303, 5310, 5317, 5325,
        5330, 5337, 5346, 5357, 5365, 5376, 5389, 5402, 5412, 5417, 5427, 5435, 5441, 5453, 5466, 5476,
        5489, 5503, 5514, 5522, 5534, 5547, 5559, 5566, 5569, 5581, 5587, 5594, 5603, 5616, 5618, 5625,
        5629, 5639, 5655, 5673, 5688, 5702, 5718, 5733, 5747, 5766, 5786, 5804, 5822, 5841, 5852, 5873,
        5881, 5886, 5891, 5895, 5904, 5912, 5921, 5932, 5947, 5962, 5969, 5974, 5982, 5988, 5998, 6007,
        6017, 6026, 6029, 6035, 6042, 6050, 6058, 6067, 6074, 6079, 6092, 6103, 6115, 6128, 6138, 6152,
        6165, 6176, 6183, 6189, 6193, 6199, 6206, 6211, 6218, 6221, 6225, 6230, 6238, 6251, 6264, 6273,
        6280, 6284, 6290, 6299, 6310, 6317, 6325, 6335, 6342, 6355, 6369, 6382, 6395, 6407, 6419, 6433,
        6445, 6458, 6469, 6482, 6497, 6508, 6521, 6534, 6547, 6558, 6570, 6583, 6595, 6607, 6618, 6629,
        6642, 6653, 6665, 6675, 6687, 6701, 6711, 6723, 6735, 6747, 6757, 6764, 6773, 6783, 6788, 6799,
        6803, 6810, 6815, 6818, 6822, 6830, 6839, 6844, 6850, 6861, 6869, 6879, 6886, 6896, 6902, 6908,
        6918, 6922, 6931, 6937, 6948, 6956, 6966, 6972, 6979, 6988, 6994, 7006, 7019, 7031, 7043, 7054,
        7065, 7078, 7089, 7101, 7111, 7123, 7137, 7147, 7159, 7171, 7183, 7193, 7204, 7216, 7227, 7238,
        7248, 7258, 7270, 7280, 7291, 7300, 7311, 7324, 7333, 7344, 7355, 7366, 7375, 7380, 7391, 7404,
        7411, 7420, 7430, 7436, 7448, 7459, 7464, 7469, 7483, 7487, 7495, 7502, 7510, 7519, 7526, 7535,
        7545, 7556, 7562, 7574, 7587, 7599, 7611, 7622, 7633, 7646, 7657, 7669, 7679, 7691, 7705, 7715,
        7727, 7739, 7751, 7761, 7772, 7784, 7795, 7806, 7816, 7826, 7838, 7848, 7859, 7868, 7879, 7892,
        7901, 7912, 7923, 7934, 7943, 7948, 7957, 7968, 7975, 7983, 7990, 8003, 8015, 8027, 8039, 8050,
        8063, 8074, 8087, 8098, 8110, 8121, 8132, 8143, 8153, 8165, 8175, 8187, 8197, 8201, 8208, 8213,
        8223, 8228, 8232, 8240, 8256, 8265, 8273, 8283, 8295, 8307, 8315, 8322, 8325, 8334, 8344, 8353,
        8358, 8373, 8386, 8398, 8411, 8422, 8433, 8440, 8446, 8459, 8468, 8474, 8476, 8482, 8487, 8492,
        8499, 8512, 8527, 8540, 8551, 8561, 8577, 8589, 8596, 8602, 8611, 8616, 8622, 8627, 8632, 8648,
        8665, 8681, 8701, 8710, 8727, 8734, 8737, 8745, 8755, 8764, 8773, 8781, 8791, 8800, 8806, 8810,
        8815, 8819, 8822, 8826, 8834, 8843, 8848, 8853, 8869, 8875, 8878, 8882, 8890, 8899, 8909, 8920,
        8922, 8931, 8943, 8957, 8971, 8979, 8990, 9003, 9016, 9030, 9047, 9065, 9084, 9099, 9117, 9136,
        9156, 9161, 9173, 9194, 9204, 9214, 9223, 9239, 9259, 9267, 9278, 9288, 9294, 9305, 9319, 9328,
        9345, 9352, 9364, 9379, 9400, 9409, 9419, 9432, 9447, 9462, 9466, 9477, 9486, 9498, 9512, 9526,
        9538, 9550, 9564, 9578, 9590, 9608, 9623, 9631, 9641, 9647, 9657, 9665, 9676, 9681, 9690, 9706,
        9721, 9739, 9756, 9773, 9780, 9787, 9801, 9814, 9830, 9845, 9862, 9877, 9885, 9892, 9903, 9912,
        9922, 9934, 9946, 9951, 9964, 9978, 9988, 10000, 10013, 10023, 10033, 10043, 10053, 10065, 10077, 10086,
        10093, 10109, 10118, 10127, 10134, 10142, 10154, 10167, 10174, 10184, 10196, 10208, 10215, 10231, 10243, 10254,
        10284, 10296, 10303, 10326, 10352, 10367, 10375, 10388, 10404, 10422, 10440, 10456, 10472, 10490, 10508, 10524,
        10543, 10566, 10598, 10621, 10639, 10671, 10676, 10682, 10698, 10710, 10721, 10725, 10728, 10738, 10752, 10762,
        10770, 10784, 10792, 10798, 10805, 10819, 10837, 10845, 10852, 10859, 10868, 10879, 10882, 10887, 10897, 10904,
        10921, 10937, 10955, 10967, 10982, 10993, 11012, 11024, 11034, 11047, 11064, 11079, 11094, 11104, 11111, 11122,
        11130, 11133, 11141, 11149, 11157, 11166, 11179, 11192, 11199, 11205, 11213, 11220, 11225, 11230, 11233, 11240,
        11247, 11253, 11261, 11271, 11277, 11291, 11308, 11328, 11338, 11359, 11370, 11378, 11384, 11392, 11401, 11417,
        11426, 11430, 11442, 11457, 11475, 11483, 11494, 11507, 11526, 11535, 11555, 11571, 11575, 11583, 11588, 11592,
        11597, 11601, 11606, 11611, 11621, 11632, 11634, 11638, 11642, 11645, 11651, 11658, 11662, 11667, 11673, 11678,
        11685, 11697, 11711, 11723, 11737, 11758, 11778, 11799, 11810, 11822, 11837, 11843, 11854, 11865, 11872, 11883,
        11889, 11896, 11904, 11909, 11919, 11929, 11934, 11942, 11953, 11966, 11979, 11987, 12000, 12016, 12034, 12043,
        12050, 12055, 12063, 12073, 12083, 12091, 12097, 12101, 12106, 12114, 12130, 12152, 12176, 12200, 12206, 12217,
        12229, 12241, 12249, 12259, 12269, 12277, 12283, 12290, 12292, 12298, 12303, 12311, 12323, 12327, 12333, 12338,
        12345, 12349, 12356, 12364, 12375, 12379, 12390, 12396, 12399, 12407, 12414, 12418, 12423, 12427, 12434, 12443,
        12451, 12460, 12464, 12471, 12479, 12490, 12495, 12501, 12508, 12516, 12523, 12530, 12537, 12545, 12549, 12556,
        12562, 12569, 12574, 12587, 12597, 12607, 12615, 12627, 12636, 12643, 12658, 12674, 12684, 12689, 12697, 12704,
        12709, 12712, 12725, 12738, 12752, 12762, 12764, 12767, 12772, 12776, 12788, 12798, 12802, 12806, 12809, 12816,
        12821, 12830, 12838, 12844, 12855, 12866, 12871, 12878, 12887, 12907, 12924, 12936, 12951, 12955, 12960, 12966,
        12973, 12977, 12982, 12991, 13002, 13012, 13019, 13032, 13046, 13059, 13072, 13084, 13096, 13110, 13122, 13135,
        13146, 13159, 13174, 13185, 13198, 13211, 13224, 13235, 13247, 13260, 13272, 13284, 13295, 13306, 13319, 13330,
        13342, 13352, 13364, 13378, 13388, 13400, 13412, 13424, 13434, 13440, 13447, 13453, 13465, 13476, 13487, 13498,
        13508, 13520, 13530, 13542, 13552, 13563, 13573, 13583, 13593, 13602, 13613, 13622, 13633, 13642, 13645, 13655,
        13665, 13673, 13681, 13687, 13695, 13707, 13719, 13729, 13741, 13751, 13761, 13771, 13783, 13794, 13805, 13819,
        13832, 13842, 13850, 13867, 13881, 13894, 13902, 13909, 13920, 13931, 13938, 13947, 13956, 13969, 13979, 13986,
        13993, 14005, 14016, 14027, 14038, 14045, 14050, 14063, 14067, 14072, 14078, 14082, 14087, 14091, 14095, 14108,
        14122, 14133, 14145, 14156, 14174, 14182, 14193, 14206, 14217, 14231, 14240, 14254, 14269, 14280, 14287, 14295,
        14302, 14311, 14324, 14335, 14349, 14363, 14373, 14382, 14390, 14396, 14404, 14408, 14417, 14421, 14424, 14431,
        14438, 14448, 14455, 14459, 14467, 14470, 14480, 14494, 14511, 14526, 14530, 14539, 14542, 14545, 14554, 14562,
        14570, 14581, 14586, 14596, 14601, 14611, 14622, 14626, 14631, 14642, 14646, 14649, 14660, 14672, 14676, 14697,
        14706, 14726, 14740, 14748, 14759, 14770, 14785, 14799, 14806, 14818, 14826, 14837, 14842, 14848, 14855, 14860,
        14867, 14875, 14883, 14890, 14893, 14902, 14911, 14921, 14930, 14941, 14950, 14959, 14967, 14975, 14983, 14989,
        14999, 15008, 15014, 15027, 15033, 15044, 15051, 15055, 15070, 15077, 15092, 15112, 15124, 15139, 15144, 15155,
        15166, 15168, 15173, 15179, 15191, 15197, 15206, 15211, 15220, 15225, 15232, 15240, 15248, 15256, 15263, 15271,
        15282, 15288, 15293, 15300, 15310, 15322, 15332, 15336, 15341, 15349, 15353, 15356, 15362, 15369, 15383, 15392,
        15401, 15411, 15425, 15431, 15444, 15456, 15465, 15474, 15479, 15487, 15503, 15520, 15533, 15546, 15565, 15580,
        15594, 15609, 15622, 15631, 15642, 15654, 15665, 15673, 15684, 15696, 15699, 15716, 15723, 15727, 15737, 15744,
        15751, 15760, 15770, 15791, 15813, 15824, 15837, 15843, 15853, 15860, 15874, 15880, 15891, 15896, 15904, 15918,
        15937, 15939, 15945, 15949, 15958, 15962, 15968, 15973, 15977, 15984, 15992, 15997, 16003, 16015, 16026, 16037,
        16049, 16056, 16069, 16081, 16093, 16106, 16114, 16128, 16141, 16154, 16168, 16174, 16189, 16202, 16220, 16236,
        16240, 16245, 16255, 16261, 16271, 16283, 16291, 16300, 16311, 16319, 16333, 16348, 16362, 16376, 16389, 16402,
        16417, 16430, 16444, 16456, 16470, 16486, 16498, 16512, 16526, 16540, 16552, 16565, 16579, 16592, 16605, 16617,
        16629, 16643, 16655, 16668, 16679, 16692, 16707, 16718, 16731, 16744, 16757, 16768, 16772, 16778, 16790, 16799,
        16804, 16811, 16817, 16821, 16825, 16833, 16843, 16849, 16856, 16865, 16871, 16883, 16896, 16908, 16920, 16931,
        16942, 16955, 16966, 16978, 16988, 17000, 17014, 17024, 17036, 17048, 17060, 17070, 17081, 17093, 17104, 17115,
        17125, 17135, 17147, 17157, 17168, 17177, 17188, 17201, 17210, 17221, 17232, 17243, 17252, 17257, 17270, 17273,
        17281, 17290, 17299, 17311, 17317, 17326, 17333, 17345, 17357, 17370, 17389, 17404, 17412, 17416, 17419, 17428,
        17440, 17454, 17459, 17465, 17474, 17482, 17500, 17525, 17541, 17547, 17551, 17558, 17572, 17577, 17585, 17596,
        17605, 17612, 17617, 17623, 17630, 17636, 17646, 17651, 17663, 17669, 17673, 17682, 17688, 17695, 17698, 17703,
        17713, 17731, 17751, 17758, 17771, 17788, 17801, 17806, 17815, 17822, 17838, 17847, 17855, 17865, 17873, 17889,
        17903, 17916, 17929, 17943, 17961, 17981, 17999, 18013, 18026, 18040, 18048, 18057, 18074, 18092, 18102, 18117,
        18128, 18139, 18158, 18178, 18194, 18200, 18214, 18226, 18237, 18248, 18260, 18276, 18285, 18303, 18319, 18334,
        18343, 18354, 18368, 18380, 18391, 18409, 18427, 18446, 18465, 18477, 18481, 18487, 18495, 18505, 18518, 18531,
        18546, 18570, 18594, 18605, 18618, 18634, 18650, 18670, 18690, 18703, 18718, 18740, 18761, 18783, 18796, 18811,
        18833, 18854, 18876, 18895, 18915, 18929, 18949, 18971, 18990, 19009, 19027, 19047, 19066, 19084, 19107, 19131,
        19153, 19175, 19198, 19223, 19239, 19257, 19273, 19291, 19316, 19340, 19365, 19373, 19387, 19395, 19401, 19406,
        19411, 19417, 19427, 19432, 19441, 19450, 19459, 19467, 19477, 19487, 19497, 19508, 19514, 19521, 19530, 19541,
        19551, 19558, 19571, 19585, 19598, 19611, 19623, 19635, 19649, 19661, 19674, 19685, 19698, 19713, 19724, 19737,
        19750, 19763, 19774, 19786, 19799, 19811, 19823, 19834, 19845, 19858, 19869, 19881, 19891, 19903, 19917, 19927,
        19939, 19951, 19963, 19973, 19978, 19985, 20000, 20009, 20023, 20032, 20040, 20050, 20063, 20071, 20087, 20108,
        20129, 20142, 20153, 20162, 20174, 20184, 20196, 20206, 20217, 20224, 20233, 20243, 20254, 20266, 20272, 20295,
        20310, 20336, 20344, 20349, 20353, 20365, 20370, 20376, 20385, 20389, 20396, 20404, 20408, 20413, 20417, 20426,
        20432, 20443, 20448, 20458, 20462, 20471, 20474, 20480, 20486, 20492, 20503, 20512, 20526, 20536, 20551, 20559,
        20572, 20580, 20593, 20602, 20619, 20633, 20641, 20648, 20652, 20662, 20671, 20676, 20684, 20693, 20700, 20709,
        20719, 20727, 20734, 20739, 20743, 20748, 20756, 20761, 20769, 20778, 20785, 20801, 20813, 20823, 20830, 20843,
        20857, 20870, 20883, 20895, 20907, 20921, 20933, 20946, 20957, 20971, 20984, 20999, 21010, 21023, 21036, 21049,
        21060, 21072, 21085, 21097, 21109, 21120, 21131, 21144, 21155, 21167, 21177, 21189, 21203, 21213, 21225, 21237,
        21249, 21259, 21265, 21269, 21290, 21311, 21314, 21317, 21324, 21330, 21333, 21340, 21352, 21358, 21381, 21392,
        21404, 21418, 21436, 21443, 21452, 21467, 21473, 21480, 21486, 21491, 21494, 21498, 21505, 21510, 21521, 21531,
        21541, 21551, 21564, 21575, 21585, 21588, 21597, 21602, 21610, 21620, 21630, 21638, 21644, 21647, 21650, 21660,
        21673, 21688, 21703, 21712, 21724, 21738, 21752, 21767, 21785, 21804, 21824, 21840, 21859, 21879, 21900, 21907,
        21921, 21928, 21940, 21955, 21963, 21979, 21990, 22004, 22020, 22036, 22041, 22051, 22064, 22079, 22094, 22107,
        22120, 22135, 22150, 22163, 22174, 22181, 22193, 22199, 22207, 22215, 22233, 22241, 22252, 22265, 22278, 22284,
        22298, 22313, 22324, 22335, 22346, 22357, 22370, 22383, 22396, 22407, 22418, 22429, 22439, 22451, 22461, 22475,
        22483, 22494, 22507, 22520, 22528, 22541, 22549, 22558, 22572, 22589, 22608, 22627, 22644, 22661, 22680, 22699,
        22716, 22720, 22730, 22739, 22744, 22749, 22757, 22766, 22773, 22779, 22784, 22793, 22801, 22806, 22815, 22822,
        22832, 22844, 22852, 22867, 22880, 22894, 22902, 22911, 22921, 22926, 22934, 22948, 22956, 22963, 22971, 22987,
        23001, 23004, 23008, 23018, 23023, 23047, 23060, 23065, 23075, 23087, 23099, 23112, 23122, 23130, 23136, 23149,
        23155, 23161, 23175, 23190, 23204, 23220, 23236, 23250, 23264, 23280, 23296, 23310, 23320, 23331, 23339, 23345,
        23347, 23350, 23359, 23363, 23367, 23372, 23375, 23379, 23389, 23394, 23405, 23410, 23416, 23420, 23424, 23434,
        23438, 23447, 23457, 23467, 23476, 23487, 23498, 23509, 23521, 23531, 23540, 23554, 23573, 23584, 23592, 23614,
        23625, 23636, 23646, 23658, 23663, 23670, 23680, 23684, 23687, 23691, 23699, 23707, 23715, 23723, 23730, 23739,
        23750, 23762, 23770, 23779, 23789, 23794, 23797, 23801, 23805, 23809, 23814, 23818, 23822, 23826, 23830, 23834,
        23838, 23843, 23848, 23853, 23858, 23863, 23868, 23873, 23878, 23883,
    ]
    private static let enFirsts: [UInt16] = [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 17,
        18, 19, 20, 23, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
        38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53,
        54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69,
        70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85,
        86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101,
        102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117,
        118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133,
        134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149,
        150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165,
        166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181,
        182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197,
        198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213,
        214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229,
        230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 244, 245, 246, 247, 248, 249,
        250, 251, 252, 253, 254, 256, 258, 259, 261, 262, 263, 264, 265, 266, 267, 268,
        269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284,
        285, 286, 287, 288, 289, 290, 291, 295, 296, 297, 299, 302, 303, 304, 305, 306,
        307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 323,
        325, 326, 327, 328, 331, 332, 333, 334, 335, 337, 338, 339, 340, 341, 342, 343,
        345, 346, 347, 349, 350, 351, 352, 353, 354, 355, 356, 357, 360, 363, 364, 365,
        368, 369, 370, 373, 374, 375, 376, 377, 383, 384, 385, 386, 387, 388, 389, 390,
        391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 403, 404, 405, 407, 408, 409,
        410, 412, 413, 414, 415, 417, 420, 421, 422, 423, 424, 426, 427, 428, 429, 431,
        435, 436, 437, 438, 439, 440, 441, 442, 443, 447, 448, 451, 454, 455, 456, 457,
        458, 459, 460, 461, 463, 465, 467, 468, 469, 471, 472, 473, 474, 475, 476, 477,
        481, 482, 483, 484, 485, 486, 487, 492, 493, 494, 495, 496, 497, 499, 501, 502,
        503, 506, 507, 509, 510, 511, 512, 513, 514, 515, 516, 518, 519, 520, 521, 522,
        523, 524, 525, 526, 527, 528, 529, 530, 531, 532, 534, 535, 536, 537, 538, 539,
        540, 541, 542, 544, 545, 546, 549, 551, 554, 555, 556, 557, 559, 560, 561, 562,
        565, 566, 568, 569, 573, 574, 577, 578, 580, 581, 582, 583, 584, 585, 586, 587,
        590, 592, 593, 594, 595, 596, 597, 598, 601, 605, 606, 609, 610, 611, 612, 613,
        614, 615, 616, 618, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631,
        632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642, 643, 644, 645, 646, 647,
        648, 649, 650, 651, 653, 654, 655, 659, 660, 661, 662, 663, 664, 666, 667, 668,
        669, 670, 672, 674, 676, 677, 678, 679, 681, 684, 685, 686, 687, 688, 689, 690,
        691, 692, 693, 694, 695, 698, 699, 700, 701, 702, 703, 704, 705, 706, 708, 709,
        710, 711, 712, 713, 715, 718, 719, 720, 721, 722, 723, 724, 725, 726, 727, 728,
        729, 730, 731, 732, 733, 734, 735, 736, 737, 738, 739, 740, 741, 742, 743, 744,
        745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756, 759, 760, 761, 762,
        764, 765, 766, 767, 768, 769, 770, 771, 772, 773, 777, 779, 781, 784, 785, 786,
        787, 788, 790, 791, 793, 794, 796, 799, 800, 801, 802, 803, 804, 805, 806, 807,
        808, 809, 810, 811, 812, 813, 814, 815, 816, 817, 818, 819, 820, 821, 822, 823,
        824, 825, 826, 827, 828, 829, 830, 831, 832, 833, 834, 835, 836, 839, 840, 841,
        842, 843, 844, 846, 847, 848, 849, 850, 851, 857, 858, 861, 862, 864, 866, 867,
        868, 869, 870, 871, 872, 873, 874, 875, 876, 877, 878, 879, 880, 881, 882, 883,
        884, 885, 886, 887, 888, 889, 890, 891, 892, 893, 894, 895, 896, 897, 898, 899,
        900, 901, 902, 903, 904, 905, 906, 908, 911, 912, 913, 914, 915, 916, 917, 918,
        919, 920, 921, 922, 923, 924, 925, 926, 927, 928, 929, 930, 931, 932, 934, 938,
        939, 940, 942, 943, 944, 945, 946, 947, 948, 949, 950, 951, 954, 956, 957, 958,
        961, 962, 963, 964, 965, 967, 968, 969, 975, 977, 978, 979, 980, 981, 982, 986,
        987, 988, 989, 990, 991, 992, 993, 994, 996, 997, 999, 1000, 1001, 1002, 1004, 1005,
        1006, 1007, 1008, 1009, 1010, 1012, 1013, 1014, 1015, 1016, 1017, 1018, 1019, 1020, 1023, 1024,
        1025, 1028, 1031, 1032, 1033, 1034, 1035, 1037, 1038, 1040, 1041, 1043, 1048, 1049, 1051, 1052,
        1055, 1057, 1058, 1059, 1060, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1072,
        1073, 1075, 1076, 1077, 1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085, 1087, 1088, 1089, 1090,
        1091, 1092, 1093, 1094, 1095, 1096, 1098, 1099, 1100, 1101, 1102, 1103, 1104, 1105, 1107, 1108,
        1109, 1110, 1112, 1113, 1115, 1116, 1117, 1118, 1120, 1122, 1123, 1124, 1126, 1128, 1129, 1130,
        1131, 1132, 1133, 1134, 1135, 1136, 1137, 1138, 1139, 1140, 1141, 1142, 1143, 1145, 1146, 1147,
        1148, 1149, 1150, 1151, 1152, 1154, 1155, 1156, 1157, 1158, 1160, 1161, 1162, 1163, 1164, 1165,
        1166, 1167, 1169, 1170, 1171, 1172, 1173, 1174, 1176, 1178, 1180, 1181, 1183, 1184, 1185, 1186,
        1187, 1188, 1189, 1190, 1191, 1192, 1193, 1194, 1195, 1197, 1198, 1199, 1200, 1201, 1202, 1204,
        1205, 1206, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1216, 1218, 1219, 1220, 1222,
        1223, 1224, 1225, 1227, 1228, 1229, 1230, 1231, 1232, 1233, 1234, 1236, 1238, 1239, 1240, 1242,
        1243, 1244, 1245, 1246, 1247, 1248, 1249, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1258, 1259,
        1260, 1263, 1264, 1265, 1266, 1267, 1268, 1269, 1270, 1271, 1272, 1273, 1274, 1276, 1280, 1281,
        1282, 1283, 1285, 1286, 1289, 1290, 1291, 1292, 1293, 1294, 1295, 1296, 1297, 1298, 1299, 1300,
        1301, 1305, 1306, 1307, 1308, 1309, 1310, 1311, 1312, 1313, 1314, 1315, 1316, 1318, 1319, 1320,
        1321, 1322, 1323, 1328, 1330, 1332, 1333, 1334, 1335, 1336, 1337, 1338, 1339, 1340, 1341, 1342,
        1343, 1344, 1345, 1346, 1347, 1348, 1349, 1350, 1351, 1352, 1353, 1354, 1355, 1357, 1358, 1359,
        1361, 1362, 1363, 1364, 1366, 1368, 1369, 1370, 1372, 1374, 1375, 1376, 1377, 1378, 1379, 1380,
        1382, 1385, 1386, 1387, 1388, 1389, 1390, 1391, 1392, 1393, 1394, 1395, 1396, 1397, 1398, 1399,
        1400, 1401, 1402, 1403, 1404, 1406, 1407, 1409, 1410, 1413, 1414, 1416, 1420, 1422, 1424, 1427,
        1428, 1431, 1433, 1436, 1438, 1440, 1441, 1443, 1446, 1447, 1448, 1449, 1450, 1451, 1453, 1455,
        1457, 1458, 1462, 1464, 1467, 1469, 1471, 1475, 1477, 1479, 1480, 1481, 1482, 1483, 1485, 1487,
        1489, 1491, 1492, 1493, 1495, 1497, 1498, 1499, 1500, 1501, 1502, 1503, 1504, 1505, 1506, 1507,
        1508, 1509, 1511, 1512, 1513, 1514, 1516, 1517, 1518, 1522, 1523, 1524, 1526, 1527, 1528, 1530,
        1532, 1535, 1537, 1541, 1542, 1544, 1546, 1547, 1548, 1549, 1550, 1551, 1552, 1553, 1555, 1558,
        1559, 1560, 1561, 1562, 1564, 1565, 1566, 1567, 1568, 1569, 1570, 1571, 1572, 1573, 1574, 1575,
        1576, 1577, 1578, 1579, 1580, 1581, 1582, 1583, 1584, 1585, 1586, 1587, 1588, 1589, 1590, 1591,
        1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1600, 1603, 1604, 1605, 1606, 1607, 1608, 1609,
        1610, 1611, 1612, 1613, 1614, 1615, 1616, 1617, 1618, 1619, 1620, 1621, 1622, 1623, 1631, 1632,
        1633, 1634, 1635, 1637, 1638, 1639, 1640, 1641, 1642, 1643, 1644, 1645, 1647, 1648, 1649, 1650,
        1651, 1652, 1653, 1654, 1655, 1656, 1657, 1658, 1659, 1661, 1662, 1663, 1664, 1666, 1668, 1669,
        1670, 1671, 1672, 1673, 1674, 1675, 1679, 1680, 1681, 1683, 1684, 1686, 1690, 1691, 1696, 1698,
        1700, 1701, 1702, 1703, 1704, 1705, 1706, 1707, 1708, 1709, 1710, 1711, 1712, 1713, 1714, 1715,
        1716, 1717, 1718, 1719, 1720, 1721, 1722, 1723, 1724, 1725, 1728, 1729, 1731, 1733, 1735, 1736,
        1739, 1740, 1741, 1742, 1744, 1746, 1749, 1750, 1751, 1752, 1753, 1754, 1756, 1761, 1762, 1763,
        1764, 1765, 1769, 1770, 1771, 1772, 1773, 1774, 1775, 1776, 1777, 1779, 1780, 1781, 1784, 1785,
        1786, 1787, 1788, 1789, 1790, 1791, 1792, 1793, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1803,
        1804, 1805, 1806, 1809, 1812, 1813, 1814, 1815, 1816, 1817, 1818, 1819, 1820, 1821, 1822, 1823,
        1824, 1825, 1827, 1828, 1830, 1831, 1832, 1833, 1834, 1835, 1836, 1837, 1838, 1839, 1841, 1842,
        1844, 1845, 1846, 1847, 1848, 1850, 1851, 1852, 1853, 1856, 1857, 1858, 1863, 1864, 1865, 1866,
        1867, 1868, 1869, 1873, 1875, 1876, 1877, 1879, 1886, 1887, 1889, 1891, 1894, 1895, 1896, 1897,
        1898, 1899, 1900, 1902, 1903, 1904, 1906, 1908, 1909, 1912, 1913, 1914, 1915, 1916, 1917, 1918,
        1919, 1920, 1921, 1923, 1924, 1925, 1926, 1927, 1928, 1929, 1930, 1931, 1933, 1934, 1935, 1936,
        1937, 1938, 1939, 1940, 1941, 1942, 1943, 1946, 1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954,
        1955, 1956, 1957, 1959, 1961, 1964, 1965, 1966, 1967, 1971, 1972, 1973, 1975, 1976, 1977, 1978,
        1979, 1981, 1982, 1983, 1984, 1985, 1988, 1989, 1990, 1992, 1993, 1994, 1995, 1996, 1997, 1998,
        1999, 2000, 2002, 2003, 2004, 2006, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018,
        2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034,
        2035, 2036, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2045, 2046, 2047, 2048, 2049, 2051,
        2052, 2053, 2056, 2059, 2060, 2061, 2063, 2066, 2067, 2068, 2069, 2070, 2071, 2072, 2073, 2074,
        2075, 2076, 2077, 2078, 2079, 2080, 2081, 2082, 2083, 2084, 2085, 2086, 2087, 2088, 2089, 2090,
        2091, 2092, 2093, 2094, 2095, 2096, 2097, 2098, 2099, 2100, 2101, 2102, 2103, 2104, 2106, 2109,
        2111, 2112, 2113, 2115, 2117, 2119, 2120, 2121, 2123, 2124, 2125, 2126, 2127, 2128, 2129, 2132,
        2133, 2134, 2135, 2137, 2138, 2139, 2140, 2141, 2142, 2143, 2145, 2147, 2148, 2151, 2152, 2153,
        2154, 2155, 2156, 2157, 2158, 2160, 2161, 2163, 2164, 2165, 2167, 2168, 2171, 2172, 2173, 2174,
        2179, 2182, 2186, 2192, 2195, 2196, 2197, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2207, 2208,
        2209, 2210, 2211, 2212, 2213, 2214, 2215, 2216, 2217, 2218, 2219, 2220, 2221, 2222, 2223, 2224,
        2225, 2226, 2227, 2228, 2229, 2231, 2232, 2233, 2234, 2235, 2236, 2237, 2238, 2239, 2240, 2241,
        2242, 2243, 2244, 2245, 2246, 2247, 2248, 2249, 2250, 2251, 2256, 2257, 2258, 2259, 2260, 2261,
        2262, 2263, 2264, 2265, 2266, 2267, 2268, 2269, 2270, 2271, 2272, 2273, 2274, 2275, 2276, 2277,
        2278, 2279, 2280, 2281, 2282, 2283, 2284, 2285, 2286, 2287, 2288, 2289, 2290, 2291, 2292, 2293,
        2294, 2295, 2296, 2297, 2298, 2299, 2300, 2301, 2302, 2303, 2304, 2305, 2306, 2307, 2308, 2310,
        2312, 2313, 2314, 2316, 2317, 2318, 2319, 2320, 2321, 2322, 2323, 2324, 2329, 2331, 2332, 2334,
        2336, 2337, 2338, 2339, 2340, 2342, 2343, 2344, 2345, 2346, 2347, 2348, 2349, 2350, 2351, 2352,
        2353, 2354, 2355, 2356, 2357, 2358, 2359, 2360, 2361, 2362, 2363, 2364, 2365, 2366, 2367, 2368,
        2369, 2370, 2371, 2372, 2376, 2377, 2379, 2380, 2381, 2382, 2383, 2384, 2386, 2387, 2388, 2389,
        2390, 2392, 2393, 2394, 2395, 2396, 2397, 2398, 2399, 2400, 2404, 2405, 2406, 2407, 2408, 2409,
        2410, 2411, 2412, 2413, 2414, 2415, 2416, 2417, 2419, 2423, 2425, 2426, 2427, 2431, 2432, 2433,
        2434, 2435, 2436, 2437, 2438, 2439, 2443, 2444, 2445, 2447, 2448, 2450, 2451, 2453, 2454, 2456,
        2457, 2459, 2460, 2462, 2463, 2464, 2467, 2470, 2471, 2472, 2473, 2474, 2476, 2477, 2478, 2479,
        2480, 2481, 2482, 2484, 2485, 2486, 2488, 2489, 2492, 2493, 2494, 2495, 2496, 2498, 2499, 2500,
        2502, 2504, 2506, 2507, 2508, 2510, 2511, 2513, 2514, 2515, 2516, 2518, 2519, 2521, 2523, 2524,
        2525, 2526, 2527, 2528, 2529, 2530, 2531, 2532, 2533, 2534, 2535, 2536, 2537, 2538, 2539, 2540,
        2541, 2542, 2543, 2544, 2545, 2546, 2550, 2551, 2552, 2553, 2555, 2556, 2557, 2559, 2560, 2561,
        2562, 2563, 2564, 2566, 2567, 2568, 2571, 2572, 2574, 2576, 2578, 2579, 2580, 2581, 2582, 2583,
        2584, 2586, 2587, 2588, 2589, 2590, 2591, 2593, 2594, 2595, 2596, 2597, 2599, 2600, 2604, 2605,
        2606, 2607, 2608, 2609, 2610, 2611, 2612, 2613, 2614, 2615, 2616, 2617, 2618, 2619, 2620, 2623,
        2624, 2626, 2627, 2628, 2629, 2630, 2631, 2632, 2633, 2634, 2635, 2636, 2637, 2638, 2639, 2640,
        2641, 2642, 2643, 2644, 2645, 2646, 2647, 2649, 2650, 2651, 2652, 2653, 2654, 2655, 2656, 2657,
        2658, 2660, 2661, 2662, 2663, 2664, 2665, 2666, 2667, 2668, 2669, 2670, 2671, 2672, 2673, 2674,
        2675, 2676, 2677, 2678, 2680, 2681, 2682, 2683, 2684, 2685, 2686, 2687, 2688, 2689, 2690, 2691,
        2692, 2694, 2696, 2698, 2699, 2701, 2702, 2703, 2704, 2706, 2709, 2711, 2713, 2715, 2716, 2717,
        2718, 2719, 2721, 2722, 2723, 2725, 2728, 2729, 2730, 2735, 2737, 2738, 2739, 2740, 2742, 2743,
        2744, 2745, 2746, 2747, 2749, 2750, 2751, 2754, 2755, 2756, 2757, 2758, 2759, 2760, 2762, 2763,
        2764, 2765, 2766, 2767, 2768, 2769, 2770, 2771, 2772, 2774, 2775, 2777, 2778, 2780, 2782, 2784,
        2785, 2787, 2788, 2790, 2791, 2792, 2793, 2795, 2796, 2798, 2799, 2801, 2803, 2805, 2807, 2808,
        2810, 2811, 2812, 2813, 2814, 2815, 2816, 2817, 2818, 2819, 2820, 2821, 2822, 2823, 2824, 2825,
        2826, 2827, 2828, 2829, 2831, 2832, 2834, 2835, 2836, 2837, 2838, 2839, 2840, 2841, 2842, 2843,
        2844, 2845, 2846, 2847, 2848, 2849, 2850, 2851, 2853, 2854, 2855, 2856, 2857, 2858, 2859, 2860,
        2861, 2862, 2863, 2864, 2865, 2866, 2867, 2868, 2869, 2870,
    ]
    private static let enSenses: [UInt32] = [
        1828716544, 1828716544, 1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1056964608, 1762295808, 1762296528, 1325400064, 1744863232, 1744863239, 1744863233, 1744863240, 1744863233,
        1778384896, 1744863240, 1744863233, 1744863240, 520093696, 1744863232, 1778384896, 318767104, 520093696, 1744863232, 318767104, 318767104, 1745256448, 1745256448, 1745256448, 1745256448,
        1745256448, 1745387521, 1745387520, 1745256448, 1745256448, 1745256448, 1745256448, 1745387521, 1745387520, 1761640448, 1761640448, 1761640448, 1761640448, 1761771520, 1761837056, 1761837056,
        1762492416, 1762426880, 1762426880, 1745256448, 1745256448, 1745256448, 1745256448, 1745256448, 1745256448, 1745256448, 1745256448, 1745125376, 1745059840, 1744994304, 1745125376, 1744994304,
        1744994304, 1744994304, 1761968128, 318767104, 1762033664, 1761968128, 1762033664, 1762033664, 1761968128, 1762033664, 1762033664, 1762033664, 1761968128, 1762033664, 1762033664, 1761968128,
        1762033664, 1762033664, 1762033664, 1761968128, 1762033664, 1762033664, 1761968128, 1762033664, 1762033664, 1762033664, 1761968128, 1762033664, 1762033664, 1761968128, 1762033664, 1762033664,
        1762033664, 318767104, 318767104, 1762033664, 1761968128, 318767104, 318767104, 1762033664, 1762033664, 1762033664, 1745321984, 1745453056, 1745453056, 1745518593, 1745518592, 1745518592,
        1745453056, 1745453056, 1745518593, 1745518592, 1745518592, 1745387520, 1745387520, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1744928768, 1744928775, 1744928774, 1744928775, 1744928774, 1744928774, 1744928774, 1744928773, 1744928773, 1745190919, 1745256448, 184549376,
        352321536, 553648128, 838860800, 1107296256, 788529152, 788529152, 1560281288, 1560281288, 1560282288, 1744863246, 1744863246, 1744863246, 1577058354, 1644167198, 855638016, 872415232,
        855638016, 872415232, 1409286144, 855638016, 872415232, 1409286144, 687865856, 1577058329, 1761902607, 1761902577, 1644167183, 1761902577, 1644167183, 1761902607, 1761902577, 1761902577,
        1761902577, 1409286144, 1744863239, 1744863240, 1744863240, 1744863240, 1745190919, 1745190919, 1744863240, 1744863240, 1744863240, 1744863240, 1744863239, 1744863240, 1744863240, 1744863240,
        1744863240, 1744863240, 1073741824, 352321536, 385875968, 402653184, 922746880, 1762492416, 1762426880, 855638016, 872415232, 1157627904, 1258291200, 1308622848, 1174405120, 1157627904,
        1157627904, 1308622848, 1308622848, 1308622848, 1157627904, 1073741824, 1073741824, 973078528, 989855744, 218103808, 1157627904, 1325400064, 1174405120, 855638016, 654311424, 503316480,
        1006632960, 1308622848, 1325400064, 1006632960, 1023410176, 1308622848, 1308622848, 1308622848, 1157627904, 1258291200, 1308622848, 1275068416, 1157627904, 1157627904, 637534208, 1308622848,
        1728053249, 1325400064, 1728053249, 1325400064, 1728053249, 1728053249, 1325400064, 1157627904, 1241513984, 1325400064, 1728053249, 855638016, 872415232, 1325400064, 1325400064, 1325400064,
        1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1157627904, 1241513984, 1308622848, 33554432, 1308622848, 1728053251, 1006632960, 1308622848, 385875968, 486539264, 553648128,
        1342177280, 1308622848, 184549376, 838860800, 1107296256, 1409286144, 1409286144, 1644167258, 1409286144, 167772160, 352321536, 822083584, 939524096, 973078528, 1728053251, 1593835570,
        1593835545, 905969664, 905969664, 989855744, 905969664, 989855744, 905969664, 989855744, 1325400064, 1593835570, 1593835545, 905969664, 1593835595, 905969664, 973078528, 318767104,
        352321536, 1107296256, 1124073472, 1107296256, 637534208, 771751936, 1325400064, 855638016, 637534208, 637534208, 771751936, 1325400064, 637534208, 805306368, 1157627904, 402653184,
        922746880, 352321536, 402653184, 922746880, 1762492416, 1762426880, 1459617796, 1459617796, 234881024, 352321536, 687865856, 1342177280, 687865856, 637534208, 1342177280, 352321536,
        385875968, 402653184, 922746880, 1762492416, 1762426880, 33554432, 503316480, 1308622848, 805306368, 1006632960, 805306368, 234881024, 385875968, 402653184, 922746880, 1325400064,
        855638016, 872415232, 905969664, 855638016, 872415232, 905969664, 536870912, 905969664, 905969664, 1325400064, 905969664, 905969664, 1325400064, 855638016, 872415232, 855638016,
        872415232, 33554432, 1308622848, 1308622848, 1459617800, 1459617800, 1778384896, 1828716544, 1828716544, 1828716544, 1828716544, 1828716544, 687865856, 1157627904, 1191182336, 1258291200,
        1308622848, 1157627904, 318767104, 218103808, 318767104, 637534208, 1006632960, 33554432, 234881024, 352321536, 385875968, 1308622848, 1308622848, 1308622848, 218103808, 855638016,
        654311424, 889192448, 1006632960, 855638016, 872415232, 805306368, 1174405120, 352321536, 419430400, 939524096, 855638016, 855638016, 872415232, 1040187392, 1040187392, 1006632960,
        352321536, 687865856, 637534208, 1073741824, 1308622848, 1728053248, 1728053248, 1006632960, 1308622848, 33554432, 637534208, 637534208, 1325400064, 1325400064, 855638016, 1157627904,
        1308622848, 1174405120, 1308622848, 1191182336, 402653184, 922746880, 318767104, 385875968, 1308622848, 1107296256, 1107296256, 1308622848, 1342177280, 1107296256, 33554432, 738197504,
        738197504, 738197504, 637534208, 1174405120, 1342177280, 654311424, 1308622848, 637534208, 1174405120, 1342177280, 1174405120, 1174405120, 1174405120, 654311424, 1308622848, 1073741824,
        1073741824, 1375731712, 1157627904, 1258291200, 1308622848, 1174405120, 33554432, 738197504, 738197504, 1107296256, 1191182336, 1308622848, 1325400064, 218103808, 352321536, 1107296256,
        1124073472, 1006632960, 402653184, 922746880, 687865856, 687865856, 1006632960, 788529152, 687865856, 788529152, 788529152, 33554432, 385875968, 1308622848, 385875968, 1308622848,
        1744928772, 1006632960, 1157627904, 1308622848, 1308622848, 1308622848, 1157627904, 1258291200, 1308622848, 1157627904, 1191182336, 1258291200, 1308622848, 1157627904, 1157627904, 1258291200,
        1308622848, 385875968, 1107296256, 1107296256, 1342177280, 1107296256, 1107296256, 654311424, 637534208, 1342177280, 1157627904, 1308622848, 1174405120, 1308622848, 1560281288, 1040187392,
        1073741824, 1040187392, 1040187392, 1073741824, 1006632960, 1627389955, 654311424, 1610612739, 1006632960, 1744863234, 1744863234, 1744863234, 1744863234, 1744863234, 1744863234, 1744863234,
        1744863234, 1744863234, 1744863234, 1744863234, 1744863234, 1006632960, 1744863230, 687865856, 1610612739, 1157627904, 1459617804, 1459617804, 1778384896, 1174405120, 1174405120, 1107296256,
        1157627904, 1258291200, 1308622848, 1174405120, 1157627904, 1174405120, 1174405120, 1342177280, 637534208, 1342177280, 637534208, 1174405120, 1174405120, 1795162112, 33554432, 385875968,
        1157627904, 1308622848, 1174405120, 1342177280, 1308622848, 1308622848, 1342177280, 637534208, 1342177280, 637534208, 1174405120, 1342177280, 654311424, 1174405120, 654311424, 654311424,
        654311424, 1174405120, 1174405120, 654311424, 1040187392, 687865856, 1040187392, 150994944, 1040187392, 1560282288, 1040187392, 1040187392, 436207616, 1040187392, 1040187392, 1006632960,
        1023410176, 855638016, 855638016, 872415232, 905969664, 1006632960, 33554432, 1526726664, 1526726674, 1493172242, 1509949458, 1056964608, 1493172232, 1509949448, 1056964608, 1509949520,
        1526726736, 1526726744, 1509949528, 1509949525, 1509949521, 1526726741, 1526726740, 1509949524, 1526726745, 1509949529, 1526726737, 1526726743, 1509949527, 1526726742, 1509949526, 1509949523,
        1526726739, 1526726738, 1526726744, 1509949528, 1509949525, 1509949521, 1526726741, 1526726740, 1509949524, 1526726745, 1509949529, 1526726737, 1526726743, 1509949527, 1526726742, 1509949526,
        1509949523, 1526726739, 1526726738, 1526726667, 1056964608, 1493172235, 1509949451, 1056964608, 989855744, 1795162112, 788529152, 1006632960, 788529152, 788529152, 1107296256, 1006632960,
        520093696, 1006632960, 1325400064, 1006632960, 1728053249, 352321536, 922746880, 1157627904, 1258291200, 1157627904, 1308622848, 637534208, 805306368, 805306368, 855638016, 872415232,
        989855744, 1174405120, 1308622848, 1459617794, 1459617794, 1778384896, 989855744, 855638016, 872415232, 1526726671, 1493172239, 1509949455, 1056964608, 1493172229, 1509949445, 1056964608,
        1509949490, 1526726706, 1526726714, 1509949498, 1509949495, 1509949491, 1526726711, 1526726710, 1509949494, 1526726715, 1509949499, 1526726707, 1526726713, 1509949497, 1526726712, 1509949496,
        1509949493, 1526726709, 1526726708, 1526726714, 1509949498, 1509949495, 1509949491, 1526726711, 1526726710, 1509949494, 1526726715, 1509949499, 1526726707, 1526726713, 1509949497, 1526726712,
        1509949496, 1509949493, 1526726709, 1526726708, 1107296256, 1157627904, 1308622848, 1157627904, 1157627904, 788529152, 788529152, 788529152, 1493172225, 1509949441, 603979776, 1325400064,
        1526726661, 1040187392, 1006632960, 234881024, 352321536, 385875968, 436207616, 469762048, 922746880, 1308622848, 1107296256, 1308622848, 1325400064, 1308622848, 1157627904, 1308622848,
        1308622848, 1325400064, 1509949480, 1006632960, 1006632960, 1526726696, 1526726704, 1509949488, 1509949485, 1509949481, 1526726701, 1526726700, 1509949484, 1526726705, 1509949489, 1526726697,
        1526726703, 1509949487, 1526726702, 1509949486, 1509949483, 1526726699, 1526726698, 1526726704, 1509949488, 1509949485, 1509949481, 1526726701, 1526726700, 1509949484, 1526726705, 1509949489,
        1526726697, 1526726703, 1509949487, 1526726702, 1509949486, 1509949483, 1526726699, 1526726698, 1526726660, 1526726670, 1493172238, 1509949454, 1056964608, 1493172228, 1509949444, 1056964608,
        1526726696, 1526726704, 1526726701, 1526726700, 1526726705, 1526726697, 1526726703, 1526726702, 1526726699, 1526726698, 1526726704, 1526726701, 1526726700, 1526726705, 1526726697, 1526726703,
        1526726702, 1526726699, 1526726698, 1476395013, 1476395013, 1778384896, 352321536, 385875968, 889192448, 922746880, 654311424, 637534208, 33554432, 352321536, 788529152, 1090519040,
        788529152, 1107296256, 335544320, 318767104, 318767104, 1308622848, 1157627904, 33554432, 385875968, 1325400064, 1157627904, 1308622848, 1157627904, 1308622848, 1107296256, 1157627904,
        1308622848, 603979776, 603979776, 1006632960, 603979776, 603979776, 1191182336, 1157627904, 1308622848, 1107296256, 1157627904, 1191182336, 1207959552, 1258291200, 1308622848, 855638016,
        872415232, 469762048, 218103808, 1627389954, 637534208, 1275068416, 1006632960, 1023410176, 1040187392, 1577058354, 1761902622, 1560281688, 1040187392, 1644167198, 1560281688, 1644167198,
        1644167198, 1761902622, 1040187392, 1056964608, 1308622848, 1157627904, 1308622848, 637534208, 637534208, 687865856, 33554432, 352321536, 603979776, 603979776, 603979776, 603979776,
        1342177280, 1325400064, 637534208, 1342177280, 1325400064, 1174405120, 1157627904, 1157627904, 1174405120, 1174405120, 1157627904, 1157627904, 620756992, 1107296256, 1275068416, 838860800,
        1308622848, 620756992, 1107296256, 1275068416, 620756992, 1107296256, 1275068416, 838860800, 1006632960, 1006632960, 1006632960, 1023410176, 1610612738, 1644167258, 1023410176, 1610612738,
        1610612738, 1023410176, 1610612738, 67108864, 83886080, 352321536, 1023410176, 1040187392, 1040187392, 1056964608, 1509949540, 1056964608, 385875968, 1308622848, 1325400064, 1157627904,
        1308622848, 1308622848, 1308622848, 1308622848, 1157627904, 1308622848, 1308622848, 1308622848, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1157627904, 1308622848, 1308622848, 1828716544, 1325400064, 1325400064, 1174405120, 1174405120, 1174405120, 1325400064, 1325400064, 1157627904, 1157627904, 1308622848, 1308622848,
        1308622848, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1107296256, 1157627904, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 1107296256, 1107296256,
        1308622848, 1157627904, 1308622848, 1308622848, 1308622848, 1308622848, 1157627904, 1308622848, 1308622848, 1157627904, 1308622848, 1174405120, 1174405120, 1107296256, 1174405120, 1325400064,
        1157627904, 1308622848, 1174405120, 1174405120, 1174405120, 1325400064, 1157627904, 1308622848, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1308622848, 1174405120,
        1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1107296256, 1157627904, 1308622848, 1174405120, 1174405120, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848,
        1157627904, 1308622848, 1308622848, 1107296256, 1107296256, 1107296256, 1174405120, 1325400064, 1107296256, 1308622848, 1308622848, 1308622848, 1174405120, 1107296256, 1174405120, 1174405120,
        1325400064, 1174405120, 1107296256, 1107296256, 1174405120, 1308622848, 1107296256, 1308622848, 1157627904, 1308622848, 1157627904, 1308622848, 1308622848, 1157627904, 1308622848, 1157627904,
        1308622848, 1174405120, 1174405120, 1107296256, 1174405120, 1174405120, 1174405120, 1174405120, 1308622848, 1107296256, 1308622848, 1157627904, 1308622848, 1308622848, 1308622848, 1308622848,
        1308622848, 1308622848, 1157627904, 1308622848, 1174405120, 1828716544, 1828716544, 1828716544, 1828716544, 1828716544, 1073741824, 1308622848, 654311424, 1107296256, 1107296256, 1308622848,
        1308622848, 1325400064, 1325400064, 1174405120, 1157627904, 1308622848, 1325400064, 1107296256, 1325400064, 1157627904, 1308622848, 1174405120, 1174405120, 1174405120, 1325400064, 1174405120,
        1325400064, 1325400064, 637534208, 1174405120, 385875968, 452984832, 1762426880, 1762426880, 318767104, 1744994304, 1744994304, 1744994304, 1744994304, 1744994304, 1744863246, 1762426880,
        1762426880, 1762426880, 1762426880, 1762426880, 503316480, 520093696, 486539264, 1174405120, 1157627904, 1308622848, 637534208, 1073741824, 352321536, 385875968, 922746880, 687865856,
        1107296256, 1107296256, 1107296256, 1107296256, 1107296256, 1342177280, 1107296256, 1107296256, 687865856, 1073741824, 637534208, 1342177280, 352321536, 385875968, 1308622848, 1325400064,
        1308622848, 1308622848, 1308622848, 1157627904, 1308622848, 1174405120, 1107296256, 1157627904, 1308622848, 1157627904, 1325400064, 1325400064, 1174405120, 1325400064, 1157627904, 1174405120,
        1308622848, 1308622848, 1157627904, 1157627904, 1308622848, 352321536, 385875968, 1107296256, 1308622848, 1157627904, 1325400064, 1325400064, 1174405120, 1174405120, 1174405120, 1325400064,
        1157627904, 1325400064, 1325400064, 1459617793, 1459617793, 1778384896, 33554432, 1459617799, 1459617799, 1459617798, 1459617798, 352321536, 385875968, 922746880, 1107296256, 1308622848,
        855638016, 872415232, 855638016, 872415232, 1157627904, 1157627904, 218103808, 1157627904, 1040187392, 1040187392, 1040187392, 1040187392, 1040187392, 1006632960, 1744928771, 1745584128,
        1745584128, 1745584128, 1745584128, 1745649665, 1745649664, 1745649664, 1744863231, 1744928775, 1744928775, 1023410176, 855638016, 855638016, 872415232, 905969664, 1795162112, 33554432,
        788529152, 788529152, 788529152, 989855744, 855638016, 872415232, 855638016, 872415232, 385875968, 1308622848, 1157627904, 1308622848, 1157627904, 1308622848, 1308622848, 1308622848,
        1107296256, 1308622848, 1308622848, 1107296256, 1107296256, 1124073472, 33554432, 352321536, 922746880, 1308622848, 1308622848, 1308622848, 1308622848, 1795162112, 1040187392, 1040187392,
        654311424, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 1157627904, 1157627904, 1157627904, 1308622848, 1308622848, 1308622848, 1157627904, 1308622848, 1795162112, 1191182336,
        1308622848, 1627389953, 1107296256, 1308622848, 1325400064, 352321536, 1107296256, 1308622848, 1107296256, 1191182336, 1308622848, 1325400064, 16777216, 1459617795, 16777216, 1459617795,
        1107296256, 1308622848, 1325400064, 1006632960, 855638016, 872415232, 905969664, 855638016, 872415232, 855638016, 872415232, 905969664, 855638016, 872415232, 16777216, 1459617797,
        1107296256, 385875968, 922746880, 352321536, 1308622848, 1325400064, 788529152, 1073741824, 1157627904, 1157627904, 1006632960, 1677721612, 1762296528, 1677721624, 1762295808, 134217728,
        1040187392, 1040187392, 855638016, 872415232, 905969664, 1610612737, 855638016, 872415232, 855638016, 872415232, 905969664, 855638016, 872415232, 1023410176, 1610612737, 268435456,
        1006632960, 1023410176, 1040187392, 1023410176, 1610612737, 1023410176, 1610612737, 687865856, 1157627904, 1610612736, 1610612736, 0, 1476395009, 1476395009, 1778384896, 1006632960,
        1610612742, 1006632960, 1610612742, 989855744, 922746880, 855638016, 872415232, 855638016, 872415232, 486539264, 603979776, 1006632960, 1006632960, 1157627904, 1157627904, 1006632960,
        738197504, 738197504, 738197504, 1308622848, 838860800, 1107296256, 1308622848, 1107296256, 1325400064, 1308622848, 822083584, 1174405120, 1174405120, 1174405120, 721420288, 1174405120,
        1291845632, 1325400064, 1174405120, 1157627904, 1174405120, 1291845632, 1174405120, 1426063360, 855638016, 872415232, 33554432, 352321536, 268435456, 1040187392, 1174405120, 637534208,
        1728053250, 637534208, 1174405120, 1325400064, 1342177280, 1174405120, 654311424, 1174405120, 385875968, 1006632960, 1744928770, 1006632960, 1745387521, 1745387521, 1744928774, 1744928774,
        1073741824, 1157627904, 1308622848, 218103808, 536870912, 1610612740, 1610612740, 1560281088, 1526726665, 1526726675, 1493172243, 1509949459, 1509949530, 1526726746, 1526726754, 1509949538,
        1509949535, 1509949531, 1526726751, 1526726750, 1509949534, 1526726755, 1509949539, 1526726747, 1526726753, 1509949537, 1526726752, 1509949536, 1509949533, 1526726749, 1526726748, 1526726754,
        1509949538, 1509949535, 1509949531, 1526726751, 1526726750, 1509949534, 1526726755, 1509949539, 1526726747, 1526726753, 1509949537, 1526726752, 1509949536, 1509949533, 1526726749, 1526726748,
        1056964608, 1493172233, 1509949449, 1056964608, 1526726746, 1526726754, 1526726751, 1526726750, 1526726755, 1526726747, 1526726753, 1526726752, 1526726749, 1526726748, 1526726754, 1526726751,
        1526726750, 1526726755, 1526726747, 1526726753, 1526726752, 1526726749, 1526726748, 671088640, 721420288, 1107296256, 1124073472, 1174405120, 1291845632, 1325400064, 1728053250, 1174405120,
        1174405120, 1174405120, 1174405120, 687865856, 1174405120, 637534208, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1325400064, 1174405120,
        1174405120, 855638016, 872415232, 771751936, 1174405120, 1224736768, 1224736768, 872415232, 1174405120, 1560281088, 318767104, 654311424, 1308622848, 1174405120, 1174405120, 1174405120,
        1174405120, 1291845632, 1174405120, 1291845632, 637534208, 1174405120, 1174405120, 1174405120, 1174405120, 654311424, 1560281088, 1174405120, 1325400064, 1560281088, 1728053250, 1728053250,
        1174405120, 1677721612, 1762296528, 1560281088, 1174405120, 1291845632, 721420288, 1174405120, 1291845632, 1325400064, 637534208, 33554432, 637534208, 771751936, 1174405120, 1342177280,
        1174405120, 1325400064, 654311424, 1308622848, 1174405120, 1174405120, 1174405120, 1174405120, 654311424, 1174405120, 805306368, 1174405120, 1174405120, 805306368, 805306368, 1174405120,
        1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1174405120, 1308622848, 1174405120, 1325400064, 1728053250,
        1459617803, 1459617803, 1778384896, 1308622848, 1325400064, 1107296256, 1124073472, 1174405120, 352321536, 1107296256, 1124073472, 1157627904, 1023410176, 1459617802, 1459617802, 1778384896,
        234881024, 352321536, 1157627904, 1241513984, 1308622848, 1174405120, 503316480, 486539264, 687865856, 687865856, 1107296256, 1275068416, 1107296256, 1157627904, 1207959552, 1275068416,
        1308622848, 1157627904, 1157627904, 1157627904, 1157627904, 1107296256, 1157627904, 1275068416, 1308622848, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904,
        771751936, 385875968, 922746880, 687865856, 687865856, 838860800, 1140850688, 1526726657, 1644167258, 1577058354, 1644167258, 1509949540, 318767104, 318767104, 318767104, 318767104,
        318767104, 318767104, 1577058329, 318767104, 318767104, 1140850688, 1056964608, 1056964608, 352321536, 385875968, 922746880, 905969664, 905969664, 1224736768, 352321536, 1107296256,
        1124073472, 352321536, 939524096, 956301312, 905969664, 905969664, 905969664, 905969664, 905969664, 905969664, 905969664, 905969664, 905969664, 905969664, 905969664, 905969664,
        905969664, 352321536, 1073741824, 1073741824, 989855744, 1006632960, 637534208, 989855744, 838860800, 1325400064, 973078528, 1828716544, 1174405120, 687865856, 1828716544, 855638016,
        872415232, 687865856, 1744863234, 1778384896, 570425344, 1040187392, 1040187392, 1006632960, 234881024, 352321536, 469762048, 1174405120, 1073741824, 234881024, 855638016, 1023410176,
        218103808, 1040187392, 1107296256, 1157627904, 1191182336, 1258291200, 1308622848, 385875968, 218103808, 788529152, 788529152, 218103808, 33554432, 1107296256, 1275068416, 1308622848,
        1325400064, 1157627904, 1308622848, 1174405120, 1174405120, 1107296256, 1308622848, 352321536, 822083584, 905969664, 973078528, 1006632960, 1023410176, 1728053251, 989855744, 1107296256,
        1308622848, 385875968, 570425344, 251658240, 1023410176, 1040187392, 1073741824, 1073741824, 1157627904, 738197504, 1157627904, 1174405120, 1107296256, 1124073472, 788529152, 788529152,
        855638016, 872415232, 385875968, 1107296256, 738197504, 1023410176, 1040187392, 1577058329, 1761902607, 1761902577, 1644167183, 1761902577, 1644167183, 1761902607, 1761902577, 1761902577,
        1761902577, 1023410176, 1040187392, 1795162112, 788529152, 788529152, 1006632960, 1174405120, 637534208, 1426063360, 1811939328, 1308622848, 1325400064, 1073741824, 1073741824, 1174405120,
        1174405120, 1174405120, 1224736768, 1811939328, 1811939328, 738197504, 738197504, 1157627904, 1258291200, 1308622848, 1325400064, 1157627904, 318767104, 1157627904, 1157627904, 218103808,
        922746880, 1762492416, 1762426880, 1627389952, 1325400064, 0, 1476395014, 1476395014, 1778384896, 352321536, 385875968, 922746880, 1040187392, 218103808, 1610612736, 1006632960,
        1493172226, 1509949442, 1610612736, 1610612736, 1610612736, 1308622848, 1375731712, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 1375731712, 1308622848, 1308622848, 1308622848,
        1308622848, 1191182336, 1308622848, 1375731712, 1308622848, 1308622848, 1191182336, 1308622848, 1308622848, 1308622848, 1090519040, 1090519040, 1090519040, 1090519040, 1459617801, 1459617801,
        1459617801, 1778384896, 1526726663, 1526726673, 1493172241, 1509949457, 1056964608, 1493172231, 1509949447, 1056964608, 1509949510, 1526726726, 1526726734, 1509949518, 1509949515, 1509949511,
        1526726731, 1526726730, 1509949514, 1526726735, 1509949519, 1526726727, 1526726733, 1509949517, 1526726732, 1509949516, 1509949513, 1526726729, 1526726728, 1526726734, 1509949518, 1509949515,
        1509949511, 1526726731, 1526726730, 1509949514, 1526726735, 1509949519, 1526726727, 1526726733, 1509949517, 1526726732, 1509949516, 1509949513, 1526726729, 1526726728, 1325400064, 788529152,
        654311424, 637534208, 1342177280, 33554432, 1006632960, 385875968, 889192448, 922746880, 1107296256, 1308622848, 1325400064, 1526726662, 1526726672, 1493172240, 1509949456, 1056964608,
        1493172230, 1509949446, 1056964608, 1509949500, 1526726716, 1526726724, 1509949508, 1509949505, 1509949501, 1526726721, 1526726720, 1509949504, 1526726725, 1509949509, 1526726717, 1526726723,
        1509949507, 1526726722, 1509949506, 1509949503, 1526726719, 1526726718, 1526726724, 1509949508, 1509949505, 1509949501, 1526726721, 1526726720, 1509949504, 1526726725, 1509949509, 1526726717,
        1526726723, 1509949507, 1526726722, 1509949506, 1509949503, 1526726719, 1526726718, 1107296256, 855638016, 872415232, 1107296256, 1275068416, 1308622848, 1308622848, 1325400064, 1325400064,
        687865856, 855638016, 872415232, 1107296256, 1325400064, 687865856, 1174405120, 1308622848, 1157627904, 1107296256, 1157627904, 1157627904, 1157627904, 1157627904, 1040187392, 1073741824,
        1426063360, 385875968, 889192448, 922746880, 889192448, 889192448, 33554432, 33554432, 1308622848, 1224736768, 1224736768, 1224736768, 1224736768, 1224736768, 1308622848, 0,
        1476395015, 1476395015, 1778384896, 1006632960, 1157627904, 1258291200, 1308622848, 1157627904, 1157627904, 1157627904, 1157627904, 738197504, 1157627904, 738197504, 218103808, 234881024,
        469762048, 33554432, 352321536, 1224736768, 687865856, 1526726666, 1694498818, 1157627904, 1056964608, 1493172234, 1509949450, 1056964608, 1426063360, 352321536, 1107296256, 1191182336,
        1275068416, 1308622848, 1325400064, 1107296256, 1308622848, 1325400064, 1107296256, 1191182336, 1308622848, 1325400064, 1107296256, 1191182336, 1207959552, 1275068416, 1308622848, 1325400064,
        1107296256, 1308622848, 1325400064, 1308622848, 1006632960, 1308622848, 1325400064, 1308622848, 1308622848, 1157627904, 1308622848, 1308622848, 1308622848, 1107296256, 1308622848, 1157627904,
        1174405120, 1157627904, 1157627904, 1157627904, 1174405120, 1174405120, 1174405120, 1157627904, 1157627904, 1174405120, 1308622848, 318767104, 1157627904, 1157627904, 1308622848, 1157627904,
        1157627904, 1308622848, 1157627904, 1157627904, 1157627904, 1107296256, 1308622848, 1157627904, 1174405120, 1157627904, 1157627904, 1157627904, 1174405120, 1157627904, 1174405120, 1174405120,
        1174405120, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1308622848, 1308622848, 1308622848, 1308622848, 1174405120, 369098752, 385875968, 838860800, 922746880, 1107296256,
        1745321984, 1745256448, 1745256448, 1745256448, 1745256448, 1745256448, 1745387521, 1745387520, 1745256448, 1745256448, 1745256448, 1745256448, 1745387521, 1745387520, 1745453056, 1745453056,
        1745518593, 1745518592, 1745518592, 1745453056, 1745453056, 1745518593, 1745518592, 1745518592, 1745387520, 1745387520, 1308622848, 1744863234, 1744863234, 1744863234, 1006632960, 1744863234,
        1744863234, 1744863234, 1744863234, 1744863234, 1744863234, 1744863234, 1744863234, 1744863234, 1744863230, 1745584128, 1745584128, 1745584128, 1745584128, 1745649665, 1745649664, 1745649664,
        1728053249, 318767104, 1728053248, 838860800, 1308622848, 1325400064, 1107296256, 1308622848, 1308622848, 469762048, 1308622848, 1325400064, 1308622848, 1308622848, 1308622848, 1308622848,
        1308622848, 1308622848, 1308622848, 1308622848, 1006632960, 1040187392, 1056964608, 1493172227, 1509949443, 1040187392, 1056964608, 1526726669, 1493172237, 1509949453, 1493172254, 1509949470,
        1526726686, 1526726694, 1509949478, 1509949475, 1493172255, 1509949471, 1526726691, 1526726690, 1509949474, 1526726695, 1509949479, 1526726687, 1526726693, 1509949477, 1526726692, 1509949476,
        1509949473, 1526726689, 1526726688, 1526726694, 1509949478, 1509949475, 1509949471, 1526726691, 1526726690, 1509949474, 1526726695, 1509949479, 1526726687, 1526726693, 1509949477, 1526726692,
        1509949476, 1509949473, 1526726689, 1526726688, 385875968, 922746880, 1308622848, 1325400064, 1744928769, 503316480, 1744863232, 1308622848, 1744928772, 1308622848, 1308622848, 1308622848,
        520093696, 1744863232, 1308622848, 1828716544, 1828716544, 1828716544, 486539264, 1744863232, 1744863232, 318767104, 1744928771, 1325400064, 1744928773, 1308622848, 1308622848, 1325400064,
        100663296, 117440512, 352321536, 1040187392, 1040187392, 1056964608, 1056964608, 1526726659, 1644167378, 1577058379, 1644167213, 939524096, 939524096, 1476395012, 1174405120, 1476395012,
        1476395012, 1476395012, 1778384896, 1107296256, 1191182336, 1308622848, 1325400064, 218103808, 1073741824, 687865856, 1023410176, 385875968, 855638016, 939524096, 1392508928, 1744863233,
        1744863240, 1744863233, 1744863240, 1744863233, 1744863240, 1744863233, 1744863240, 234881024, 352321536, 754974720, 939524096, 1308622848, 1308622848, 1325400064, 1744863232, 1744863239,
        1744863233, 1778384896, 1744863240, 1744863233, 1778384896, 1744863240, 1744863233, 1778384896, 1744863240, 1744863233, 1778384896, 1744863240, 1744863233, 1778384896, 486539264, 1744863240,
        520093696, 1744863232, 1778384896, 520093696, 1744863232, 1778384896, 1308622848, 637534208, 637534208, 905969664, 1157627904, 1258291200, 1073741824, 687865856, 1040187392, 1040187392,
        1006632960, 1040187392, 1157627904, 1308622848, 1476395010, 1476395010, 1476395010, 1778384896, 33554432, 1056964608, 1493172236, 1509949452, 1056964608, 1526726668, 1762295808, 1762296528,
        1493172244, 1509949460, 1526726676, 1526726684, 1493172252, 1509949468, 1493172249, 1509949465, 1493172245, 1509949461, 1526726681, 1526726680, 1493172248, 1509949464, 1526726685, 1493172253,
        1509949469, 1526726677, 1493172246, 1526726683, 1493172251, 1509949467, 1526726682, 1493172250, 1509949466, 1493172247, 1509949463, 1526726679, 1526726678, 1526726684, 1509949468, 1509949465,
        1509949461, 1526726681, 1526726680, 1509949464, 1526726685, 1509949469, 1526726677, 1526726683, 1509949467, 1526726682, 1509949466, 1509949463, 1526726679, 1526726678, 1040187392, 1526726658,
        1644167318, 1644167318, 1107296256, 1191182336, 1308622848, 1325400064, 1107296256, 1157627904, 1174405120, 1107296256, 1275068416, 637534208, 637534208, 855638016, 872415232, 1174405120,
        1308622848, 1157627904, 1325400064, 1174405120, 637534208, 805306368, 1174405120, 1224736768, 855638016, 939524096, 1392508928, 1174405120, 855638016, 872415232, 855638016, 872415232,
        1308622848, 1325400064, 1073741824, 939524096, 1308622848, 788529152, 1157627904, 788529152, 1308622848, 1325400064, 1157627904, 1325400064, 1157627904, 939524096, 318767104, 33554432,
        352321536, 1308622848, 1308622848, 1308622848, 1308622848, 637534208, 1342177280, 1006632960, 352321536, 385875968, 1308622848, 1325400064, 1308622848, 1308622848, 1308622848, 1308622848,
        1308622848, 1308622848, 1308622848, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064, 469762048, 1157627904, 1308622848, 1308622848,
        1157627904, 1308622848, 1308622848, 1308622848, 1174405120, 1174405120, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 1107296256, 1308622848, 1308622848, 1308622848, 1308622848,
        1308622848, 1308622848, 1308622848, 1308622848, 1325400064, 1308622848, 1174405120, 1157627904, 1308622848, 1308622848, 1174405120, 1174405120, 1308622848, 1308622848, 1308622848, 1308622848,
        1308622848, 1308622848, 1157627904, 1308622848, 1308622848, 1107296256, 1107296256, 1308622848, 1308622848, 1308622848, 1308622848, 1325400064, 1325400064, 1325400064, 1325400064, 1325400064,
        1325400064, 1308622848, 1308622848, 1308622848, 1308622848, 1308622848, 1157627904, 1308622848, 1308622848, 1174405120, 1308622848, 1107296256, 1308622848, 1308622848, 1308622848, 1308622848,
        1308622848, 1308622848, 1308622848, 1308622848, 0, 1476395011, 1476395011, 1778384896, 1476395011, 1778384896, 1476395011, 1006632960, 1610612741, 1006632960, 1006632960, 1006632960,
        1006632960, 1610612741, 33554432, 1107296256, 1275068416, 1476395011, 1778384896, 1476395011, 1778384896, 469762048, 1325400064, 1308622848, 637534208, 318767104, 1006632960, 654311424,
        1308622848, 1308622848, 1308622848, 1157627904, 1308622848, 1107296256, 1157627904, 1308622848, 1342177280, 654311424, 352321536, 385875968, 822083584, 973078528, 1728053251, 989855744,
        1308622848, 1157627904, 1308622848, 855638016, 637534208, 805306368, 1157627904, 1157627904, 1610612741, 1610612741, 1308622848, 637534208, 1342177280, 1174405120, 654311424, 33554432,
        687865856, 1308622848, 654311424, 654311424, 654311424, 654311424, 654311424, 687865856, 1107296256, 1308622848, 1107296256, 687865856, 385875968, 1107296256, 1107296256, 1308622848,
        1308622848, 1308622848, 1308622848, 1308622848, 1157627904, 1308622848, 1308622848, 1157627904, 1308622848, 1342177280, 654311424, 1107296256, 637534208, 1342177280, 771751936, 1174405120,
        1157627904, 1157627904, 1241513984, 1358954496, 1157627904, 1241513984, 1157627904, 1157627904, 1157627904, 1157627904, 1241513984, 1358954496, 1157627904, 1241513984, 1358954496, 1006632960,
        1610612743, 1006632960, 1610612743, 1157627904, 1241513984, 1157627904, 1241513984, 1358954496, 1157627904, 1241513984, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904,
        1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1157627904, 1241513984, 1157627904,
        1744863231, 1778384896, 1325400064, 1157627904, 1308622848, 1308622848, 1157627904, 1308622848, 1308622848, 1308622848, 1308622848, 1157627904, 1157627904, 1308622848, 1308622848, 1308622848,
        838860800, 1610612743, 1610612743, 1157627904, 1241513984, 1157627904, 1526726656, 1073741824, 1157627904, 1157627904, 1157627904, 1174405120, 1191182336, 1157627904, 1157627904, 1157627904,
        1174405120, 1157627904, 1191182336, 1191182336, 1191182336, 1191182336,
    ]
}
