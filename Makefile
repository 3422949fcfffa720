# Parley's commands. `make run` shows it at work, `make test` proves it.

SWIFT ?= swift
RELEASE = -c release -Xswiftc -static-executable -Xswiftc -DPARLEY_VERSIONS \
	-Xlinker -s -Xlinker --gc-sections
VERSIONS = Sources/ParleyCommand/GeneratedVersions.swift
VENV = build/venv

.PHONY: build run test lint clean install dist deb

build: prerequisites-build $(VERSIONS)
	$(SWIFT) build $(RELEASE) --product parley
	@mkdir -p build
	@# A new file and a rename: a running parley keeps the old one.
	@cp "$$($(SWIFT) build $(RELEASE) --show-bin-path)/parley" build/parley.new
	@mv build/parley.new build/parley
	@ls -l build/parley

prerequisites-%:
	@packaging/prerequisites $*

# What --version says of the libraries that are linked in.
$(VERSIONS): Package.swift packaging/versions
	@packaging/versions > $@.new && mv $@.new $@

run: prerequisites-run build
	@deploy/local/run

test: prerequisites-test build $(VENV)/.made
	$(SWIFT) test --disable-xctest

$(VENV)/.made: Tests/Setup/requirements.txt
	@echo "test: a virtual environment with the real Flask and twilio-python in $(VENV)"
	@python3 -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r Tests/Setup/requirements.txt
	@touch $@

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

# Of what `make build` left, so that `sudo make install` builds nothing as root.
install:
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' UNITDIR='$(UNITDIR)' ZSHDIR='$(ZSHDIR)' \
		packaging/install

dist: build
	@packaging/make-dist

deb: prerequisites-hosts build
	@packaging/make-deb

clean:
	rm -rf .build build dist $(VERSIONS)
