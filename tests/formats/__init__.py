"""The formats, and the works by hand that they are tried on."""
