"""Stand-in services on the loopback, and the answers they give, each named by its oddity."""
