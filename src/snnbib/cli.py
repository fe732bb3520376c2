"""Arguments, files, messages, exit codes."""


def main() -> None:
    """Placeholder until the commands stand."""
