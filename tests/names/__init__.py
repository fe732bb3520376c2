"""Names: every form in which sources write them, and which of two forms says more."""
