"""One class per form: signals out, show_*() in."""
