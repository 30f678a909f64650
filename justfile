set positional-arguments
set windows-shell := ["sh", "-cu"]
bin := if os_family() == "windows" { ".venv/Scripts" } else { ".venv/bin" }
python := if os_family() == "windows" { "py" } else { "python3" }

# List the commands
help:
    @{{just_executable()}} --list --unsorted

# Install everything for working on the program
setup:
    {{python}} run.py test --version

# Start the program
run *args:
    {{python}} run.py "$@"

# Look around in an invented salon, in a throw-away folder
demo:
    {{python}} run.py --demo

# Run the tests
test *args:
    {{python}} run.py test "$@"

# Format the code and repair what can be repaired by itself
tidy:
    {{bin}}/ruff format .
    {{bin}}/ruff check --fix .

# Run every check but the tests (as .ci/run does)
check:
    .ci/run --checks

# Make hhh_desktop/gui/forms from ui/*.ui
forms:
    {{bin}}/python packaging/generated.py forms

# Gather the words to translate into resources/i18n, and compile the translations
words:
    {{bin}}/python packaging/generated.py words

# Renew the pinned versions of all dependencies
lock:
    {{bin}}/python packaging/lock.py

# Picture every screen in every state into build/shots
shots *args:
    {{bin}}/python bench/shots.py "$@"

# Measure, as ratios in one run
bench *args:
    {{bin}}/python -m bench "$@"

# Build the installers that can be built here into dist/ (linux, …)
package *args:
    {{bin}}/python packaging/build.py "$@"

# Install every package in fresh roots and use it there, and build each twice: the same bytes (root, minutes)
package-check:
    {{bin}}/python packaging/check_deb.py
    {{bin}}/python packaging/check_windows.py
    {{bin}}/python packaging/check_twice.py

# Throw away all that can be made again
clean:
    rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# Kill it, cut its power, flip its bytes, fill its disk: every fault test at its whole reach, into bench/TORTURE.md
torture *args:
    {{bin}}/python -m bench.torture "$@"
