"""Writers of what a client takes home; no Qt, no database."""
