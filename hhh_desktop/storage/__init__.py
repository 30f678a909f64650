"""The SQLCipher file, its keys, its ledger; the only place that knows SQL and ciphers."""
