"""Benchmarks: what a person waits for, as ratios and seconds of one run; never part of the tests."""
