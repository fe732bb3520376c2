"""Reading of lists: made-up lists in many shapes, rules in rows, what holds for any text."""
