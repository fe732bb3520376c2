"""The value of ``--format``."""

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

__all__ = ["FormatName"]


class FormatName(click.ParamType[str]):
    """The name of a row of `snnbib.formats.FORMATS`, loaded only when it is needed."""

    name = "format"

    @staticmethod
    def _choice() -> "click.Choice[str]":
        from snnbib.formats import FORMATS

        return click.Choice(tuple(FORMATS))

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str | None:
        """The names, as help shows them."""
        return self._choice().get_metavar(param, ctx)

    def convert(
        self,
        value: Any,  # noqa: ANN401  (as click's base class has it)
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str:
        """The name, or an error that lists the names."""
        return self._choice().convert(value, param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem]":
        """The names that begin with `incomplete`."""
        return self._choice().shell_complete(ctx, param, incomplete)
