"""Records to a work, field by field."""
