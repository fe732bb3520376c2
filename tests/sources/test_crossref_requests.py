"""What Crossref is asked: whole requests."""

from snnbib.model import Paper
from snnbib.sources.crossref_requests import dois_request, search_request, section_request
from snnbib.venues import recognize


def test_rows_are_always_set() -> None:
    request = dois_request([f"10.1/{number}" for number in range(40)])
    assert dict(request.parameters)["rows"] == "40"


def test_a_section_is_one_search_within_its_venue_and_years() -> None:
    venue = recognize("AAAI")
    assert venue is not None
    request = section_request(["Spikes and the Neuron", "The Neuron: again"], venue, 2019, 2019)
    parameters = dict(request.parameters)
    parameters.pop("select")
    assert parameters == {
        "filter:issn": "2374-3468",
        "filter:from-pub-date": "2019",
        "filter:until-pub-date": "2020",
        "query.bibliographic": "spikes neuron again",
        "query.container-title": "AAAI Conference on Artificial Intelligence",
        "rows": "100",
    }
    assert (request.about, request.certain) == ("AAAI 2019", True)


def test_an_edition_that_may_not_be_registered_yet_may_be_empty() -> None:
    venue = recognize("ICLR")
    assert venue is not None
    request = section_request(["Spikes"], venue, 2018, 2020)
    assert (request.about, request.certain) == ("ICLR 2018–2020", False)


def test_a_search_is_what_a_reference_says() -> None:
    request = search_request(Paper(title="Spiking\x1b Neurons", venue="AAAI", year=2019))
    assert dict(request.parameters)["query.bibliographic"] == (
        "Spiking\x1b Neurons Proceedings of the AAAI Conference on Artificial Intelligence 2019"
    )
    assert request.about == "Spiking Neurons"
