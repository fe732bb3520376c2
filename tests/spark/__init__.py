"""The way beyond one machine, tried small: Spark joins the keys, the pure matching judges."""
