"""How long the main jobs take, as whole processes: ``make bench``."""
