"""One use case per module; storage and files are reached through the protocols in ports."""
