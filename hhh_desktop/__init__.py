"""Her His Hair Desktop: client records kept encrypted, consent asked one purpose at a time, erased for good."""

__version__ = "0.1.0"
