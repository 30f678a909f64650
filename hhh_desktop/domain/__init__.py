"""What a client, a purpose, a consent event and a stored column are; standard library only."""
