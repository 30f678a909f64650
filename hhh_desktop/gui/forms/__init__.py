"""Generated from ui/ by pyside6-uic; never edited by hand."""
