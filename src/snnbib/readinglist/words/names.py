"""Words in and between the names of people and groups."""

from snnbib.names.parts import PARTICLES
from snnbib.readinglist.words import word_set

__all__ = [
    "GROUP_WORDS",
    "NAME_CONJUNCTIONS",
    "NAME_PARTICLES",
    "ORGANIZATION_BEGINS",
]

# Particles that are more often words of titles, or that no list has shown in a name yet.
_LEFT_OUT = word_set("a an auf aus d dalle dela dell delle les of op s t te thoe ver")
NAME_PARTICLES = word_set(" ".join(PARTICLES)) - _LEFT_OUT | word_set(
    "abu am at ben e ould san st tot y"
)
"""Small words that names have, folded."""

NAME_CONJUNCTIONS = word_set("and und et y e и & en with ve og och i 和 与")
"""What stands between the last two names of a list."""

GROUP_WORDS = (
    "Group", "Subgroup", "Consortium", "Collaboration", "Collaborators", "Investigators", "Network",
    "Committee", "Team", "Initiative", "Society", "Organization", "Association", "Council",
    "Institute",
)  # fmt: skip
"""What the name of an organization ends in that stands after people as the last author."""

ORGANIZATION_BEGINS = (
    "Asociación", "Associação", "Associazione", "Association", "Bundesamt", "Bundesministerium",
    "Centre", "Centro", "Comité", "Comisión", "Conselho", "Consejo", "Deutsche", "Instituto",
    "Institut", "Istituto", "Ministerio", "Ministério", "Ministère", "Ministero", "National",
    "Organización", "Organização", "Organisation", "Secretaria", "Sociedad", "Sociedade",
    "Société", "Universidad", "Universidade", "Université", "Universität", "Università",
)  # fmt: skip
"""What the names of organizations begin with in several languages."""
