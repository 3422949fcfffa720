# Parley's commands. `make run` shows it at work, `make test` proves it.

SWIFT ?= swift
# Measured (Benchmarks/README.md): optimising across modules saves 7 % of a request's
# instructions; sections of their own for functions, folding equal ones and leaving out unwind
# tables make the file smaller. Nothing unwinds: Swift's errors are return values, and no C++ here
# throws. Paths are written as from this folder, so that the executable is the same wherever it is
# built.
RELEASE = -c release -Xswiftc -static-executable -Xswiftc -DPARLEY_VERSIONS \
	-Xswiftc -cross-module-optimization -Xcc -fno-unwind-tables \
	-Xcc -fno-asynchronous-unwind-tables -Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -Xfrontend \
	-Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
	-Xcc '-ffile-prefix-map=$(CURDIR)=.' \
	-Xlinker --gc-sections -Xlinker --icf=safe -Xlinker --no-eh-frame-hdr
VERSIONS = Sources/ParleyCommand/GeneratedVersions.swift
VENV = build/venv
BROWSER_VENV = build/venv-browser

.PHONY: build build-postgresql pin run test test-asan test-shared test-postgresql test-hosts fuzz fuzz-short lint \
	test-browser pictures vectors docs clean install dist deb deb-postgresql bench bench-guard soak soak-begin crowd

build: prerequisites-build pin $(VERSIONS)
	$(SWIFT) build $(RELEASE) --product parley
	@mkdir -p build
	@# With the functions' names, for profiles; valgrind cannot read what is left out.
	@strip --strip-debug -o build/parley-named \
		"$$($(SWIFT) build $(RELEASE) --show-bin-path)/parley"
	@# Nobody reads these two sections of it, and they tell in which folder it was built.
	@strip -R .swift_modhash -R .note.gnu.build-id -o build/parley.stripped build/parley-named
	@packaging/set-aside build/parley.stripped build/parley-named
	@packaging/drop-frames build/parley.stripped
	@# A copy: strip writes at one go what Linux then keeps in pages of 2 MB, each of which counts
	@# whole as memory of who uses some of it. And a rename: a running parley keeps the old file.
	@cp build/parley.stripped build/parley.new
	@mv build/parley.new build/parley
	@rm build/parley.stripped
	@ls -l build/parley

# With PostgreSQL, too. Debian has no libpq that links statically, so it needs Debian's libraries where it
# runs, and starts slower: for `serve`, not for CGI.
build-postgresql: prerequisites-postgresql pin $(VERSIONS)
	$(SWIFT) build -c release --traits PostgreSQL --static-swift-stdlib -Xswiftc -DPARLEY_VERSIONS \
		--scratch-path .build-postgresql --product parley
	@mkdir -p build
	@strip -o build/parley-postgresql.new .build-postgresql/release/parley
	@mv build/parley-postgresql.new build/parley-postgresql
	@ls -l build/parley-postgresql

prerequisites-%:
	@packaging/prerequisites $*

# Every build of one commit links in the same packages.
pin:
	@packaging/pin

# What --version says of the libraries that are linked in.
$(VERSIONS): Package.swift packaging/versions packaging/packages
	@packaging/versions > $@.new && mv $@.new $@

run: prerequisites-run build
	@deploy/local/run

test: prerequisites-test build $(VENV)/.made
	$(SWIFT) test --disable-xctest --skip HostTests

# The parsing modules under the address sanitizer. Leaks are not looked for: a reference in a Swift enum
# carries bits that hide it from the search; MemoryTests and the soak watch memory. Timed checks of
# very large scripts and texts mean nothing here.
test-asan: prerequisites-test $(VENV)/.made
	PARLEY_ONLY=Gateway,Signing,Flask,Twilio,Talk,TalkCheck,TalkTools,Parley \
		ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize=address --disable-xctest \
		--scratch-path .build-asan --skip CheckLengthTests --skip 'takes (little time|no longer than)'

# The gateway with libfcgi.so, for distributions that have no libfcgi.a. It is built where the store's
# tests are: the packages that both use are the same.
test-shared: prerequisites-test
	PARLEY_FCGI=shared PARLEY_ONLY=GatewayServer $(SWIFT) test --disable-xctest \
		--scratch-path .build-postgresql

# The store with PostgreSQL as well, which a build has with the trait alone.
test-postgresql: prerequisites-test
	PARLEY_ONLY=Store Tests/Setup/with-postgresql $(SWIFT) test --disable-xctest \
		--traits PostgreSQL --scratch-path .build-postgresql

# Every parser, fed with a million inputs each by libFuzzer; fuzz-short is what CI has time for.
fuzz: prerequisites-test
	Tests/Fuzz/run 1000000

fuzz-short: prerequisites-test
	SEED=1 Tests/Fuzz/run 20000

# Every web server and service manager of deploy/, for real; and the packages. As root.
test-hosts: prerequisites-hosts build $(VENV)/.made
	$(SWIFT) test --disable-xctest --filter HostTests
	Tests/Setup/check-packaging

$(VENV)/.made: Tests/Setup/requirements.txt
	@echo "test: a virtual environment with the real Flask and twilio-python in $(VENV)"
	@python3 -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r Tests/Setup/requirements.txt
	@touch $@

# The pages in Debian's chromium: typed into, measured, and checked for labels and contrast. What
# they look like is in build/screens then.
test-browser: prerequisites-browser build $(BROWSER_VENV)/.made
	$(BROWSER_VENV)/bin/python -m unittest discover -s Tests/Browser

# The pictures of the papers, from a real run.
pictures: prerequisites-browser build $(BROWSER_VENV)/.made
	$(BROWSER_VENV)/bin/python docs/pictures/draw

$(BROWSER_VENV)/.made: Tests/Browser/requirements.txt
	@echo "test-browser: a virtual environment with playwright and axe-core in $(BROWSER_VENV)"
	@python3 -m venv $(BROWSER_VENV)
	@$(BROWSER_VENV)/bin/pip install --quiet --disable-pip-version-check -r Tests/Browser/requirements.txt
	@touch $@

# What Parley costs beside the same job in C (Benchmarks/README.md).
bench: prerequisites-bench build
	@Benchmarks/run --write

# Fails where a request or a CGI call takes more instructions than recorded.
bench-guard: prerequisites-bench build
	@Benchmarks/guard

# Good, bad, slow and cut-off requests with restarts, and 400 slow ones at once for a moment;
# SECONDS=30 for a short one. Within PATIENCE ms 99 of 100 good ones are answered among the slow.
PATIENCE ?= 150
SECONDS ?= 600
soak: prerequisites-bench build
	@Benchmarks/soak --seconds $(SECONDS)
	@Benchmarks/crowd --short --patience $(PATIENCE)

# 2,000 people texted first while `parley begin` is killed 30 times and every fault is played; the judging
# server counts that nobody has two texts, and that everybody has one or stands in the list.
soak-begin: prerequisites-test build
	@Tests/Setup/soak-begin --rows 2000 --kills 30

# 400 slow connections of every kind, directly and behind every web server, for 20 s each.
crowd: prerequisites-bench build
	@Benchmarks/crowd

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Examples

# Whether Twilio's own description of its API still says what Tests/Vectors has of it:
# OAI=twilio-oai/spec/json/twilio_api_v2010.json of https://github.com/twilio/twilio-oai.
vectors:
	@Tests/Vectors/make_twilio_messages.py --check $(OAI)

# What Swift programs are written against, with its guides, as pages in build/docs; any warning fails.
# docc and symbolgraph-extract come with Swift.
DOCUMENTED = Conversation Gateway Parley
docs: prerequisites-build
	$(SWIFT) build --target Parley
	@rm -rf build/docs build/symbols && mkdir -p build/symbols
	@for module in $(DOCUMENTED); do \
		$(SWIFT) symbolgraph-extract -module-name $$module -output-dir build/symbols \
			-I "$$($(SWIFT) build --show-bin-path)/Modules" \
			-I Sources/CFastCGI -I Sources/CLinux -I Sources/CZlib \
			-target "$$(uname -m)-unknown-linux-gnu" || exit; \
	done
	@docc convert Sources/Parley/Parley.docc --additional-symbol-graph-dir build/symbols \
		--output-path build/docs --warnings-as-errors

# Of what `make build` left, so that `sudo make install` builds nothing as root.
install:
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' UNITDIR='$(UNITDIR)' ZSHDIR='$(ZSHDIR)' PROGRAM='$(PROGRAM)' \
		packaging/install

dist: prerequisites-dist build
	@packaging/make-dist

deb: prerequisites-hosts build
	@packaging/make-deb

# The licences are those of what the static build links in, too.
deb-postgresql: prerequisites-hosts build build-postgresql
	@packaging/make-deb postgresql

clean:
	rm -rf .build .build-asan .build-fuzz .build-postgresql build dist $(VERSIONS)
