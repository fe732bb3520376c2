"""Names of venues compared: the same, different, or not to be told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib import venues

SAME = [
    # an acronym and the name of a row, also abbreviated
    ("TNNLS", "IEEE Transactions on Neural Networks and Learning Systems"),
    ("IEEE TNNLS", "IEEE Trans. Neural Netw. Learn. Syst. (TNNLS)"),
    ("PAMI", "IEEE Transactions on Pattern Analysis and Machine Intelligence"),
    ("IEEE Trans. Pattern Anal. Machine Intell. (TPAMI)",
     "IEEE Transactions on Pattern Analysis and Machine Intelligence"),
    ("T-PAMI", "IEEE TPAMI"),
    ("ACM MM", "Proceedings of the 28th ACM International Conference on Multimedia"),
    ("ACM Multimedia", "MM '21: The 29th ACM International Conference on Multimedia"),
    ("Front. Neurosci.", "Frontiers in Neuroscience"),
    ("Front Neurosci", "Frontiers in Neuroscience"),
    ("IEEE Trans. Ind. Electron.", "IEEE Transactions on Industrial Electronics"),
    ("Nat. Commun", "Nature Communications"),
    ("EMNLP", "Proceedings of the 2020 Conference on Empirical Methods in Natural Language"
     " Processing (EMNLP)"),
    ("EMNLP 2019", "Proceedings of the 2019 Conference on Empirical Methods in Natural Language"
     " Processing and the 9th International Joint Conference on Natural Language Processing"),
    ("RSS", "Robotics: Science and Systems XV"),
    ("WWW", "Proceedings of The Web Conference 2020"),
    ("IEEE Conf. Computer Vision and Pattern Recognition (CVPR)", "CVPR"),
    ("Europen Conf. Computer Vision (ECCV)", "Computer Vision – ECCV 2020"),
    ("CVPR Workshops",
     "2019 IEEE/CVF Conference on Computer Vision and Pattern Recognition Workshops (CVPRW)"),
    ("CVPRW", "2019 IEEE/CVF Conference on Computer Vision and Pattern Recognition Workshops"),
    ("ICCV'W", "2019 IEEE/CVF International Conference on Computer Vision Workshop (ICCVW)"),
    ("ICML Workshop", "ICML 2020 Workshop on Quiet Learning"),
    ("Findings of EMNLP", "Findings of the Association for Computational Linguistics: EMNLP 2020"),
    ("SIGGRAPH Asia", "ACM Transactions on Graphics"),
    ("CHI", "CHI '20: CHI Conference on Human Factors in Computing Systems, Honolulu, HI, USA"),
    ("best paper @ ICRA Workshop", "ICRA Workshops"),
    ("ICRA Quiet Robots Workshop", "ICRA 2020 Workshop on Quiet Robots"),
    ("[ICRA]", "ICRA"),
    ("ICRA", "IEEE International Conference on Robotics and Automation, 30 May 2020, Paris"),
    # without a row: years, ordinals, sponsors, "Proceedings of" and short forms
    ("EuroSys", "Proceedings of the 2nd ACM SIGOPS/EuroSys European Conference on Computer"
     " Systems 2007"),
    ("Conference on Quiet Systems", "Proceedings of the 2016 ACM Conference on Quiet Systems"),
    ("Int. Conf. on Quiet Systems", "QUIET 2020 - 12th International Conference on Quiet Systems"),
    ("QUIET", "Conference on Quiet Systems (QUIET)"),
    ("ICQS 2020", "2020 IEEE International Conference on Quiet Systems"),
    ("CoQS", "Conference on Quiet Systems"),
    ("Quiet 2020", "Quiet, 2020"),
    ("SQS", "SIAM Conference on Quiet Systems"),
    ("HUSH", "2020 ACM HUSH Conference on Quiet Systems"),
    ("Quiet Systems Symposium", "Symposium on Quiet Systems Conference"),
    ("J. Quiet Syst.", "The Journal of Quiet Systems"),
    ("Quiet Letters", "IEEE Quiet Letters"),
    ("Chaos Fractals", "Chaos & Fractals"),
    ("Workshop on Quiet Learning at ICQS 2020", "ICQS 2020 Workshop on Quiet Learn."),
    ("Quiet Systems Conf.", "Quiet Systems Conference on Quiet Systems Conference"),
    ("Conference on Quiet Systems", "Proccedings of the 52nd Annual ACM Conf. on Quiet Systems"),
    ("Q. J. Quiet Res.", "The Quarterly Journal of Quiet Research"),
    ("Quiet L. Rev.", "Quiet Law Review"),
    # an acronym that several venues have
    ("PRL", "Physical Review Letters"),
    ("PRL", "Pattern Recognition Letters"),
    # two events that were held together
    ("ACL 2006", "Proceedings of the 21st International Conference on Computational Linguistics and"
     " 44th Annual Meeting of the Association for Computational Linguistics"),
    ("EMNLP-CoNLL", "CoNLL"),
    ("LREC", "LREC-COLING 2024"),
    ("Conference on Loud Systems", "Proceedings of the 3rd Conference on Quiet Systems and the"
     " 2nd Conference on Loud Systems"),
]  # fmt: skip
DIFFERENT = [
    # an acronym inside words of another name
    ("EC", "International Conference on Economic Games"),
    ("SP", "ICASSP 2020 - IEEE International Conference on Acoustics, Speech and Signal"
     " Processing"),
    ("SP 2025", "Proceedings of the 2025 ACM Conference on Fairness, Accountability, and"
     " Transparency"),
    ("STOC", "Stochastic Processes and their Applications"),
    ("ACL", "Proceedings of NAACL 2021"),
    ("ACL", "Proceedings of the 2021 Conference of the North American Chapter of the Association"
     " for Computational Linguistics: Human Language Technologies"),
    ("ACL", "Findings of the Association for Computational Linguistics: NAACL 2022"),
    ("ACL", "Findings of the Association for Computational Linguistics: ACL-IJCNLP 2021"),
    ("Science", "Frontiers in Neuroscience"),
    ("Science", "Science Advances"),
    ("Nature", "Nature Communications"),
    ("Neural Networks", "IEEE Transactions on Neural Networks and Learning Systems"),
    ("TNN", "IEEE Transactions on Neural Networks and Learning Systems"),
    ("Pattern Recognition", "International Conference on Pattern Recognition (ICPR)"),
    ("ICPR", "International Conference on Pattern Recognition Applications and Methods (ICPRAM)"),
    ("AAAI", "Proceedings of the AAAI/ACM Conference on AI, Ethics, and Society"),
    ("ICML", "International Conference on Machine Learning and Applications"),
    ("IJCV", "International Joint Conference on Computer Vision, Imaging and Computer Graphics"
     " Theory and Applications"),
    ("ICCV", "International Conference on Computer Vision, Robotics"),
    ("ICCV", "International Conference on Computer Vision, Image and Deep Learning, Paris, France"),
    # workshops, Findings, companion volumes
    ("CVPR", "2019 IEEE/CVF Conference on Computer Vision and Pattern Recognition Workshops"),
    ("CVPR-W", "CVPR"),
    ("EMNLP", "Findings of EMNLP"),
    ("CVPR", "Findings of CVPR"),
    ("WWW", "Companion Proceedings of the Web Conference 2020"),
    ("CHI", "Extended Abstracts of the 2020 CHI Conference on Human Factors in Computing Systems"),
    ("ICML 2020 Workshop on Quiet Learning", "ICML 2020 Workshop on Loud Learning"),
    ("NeurIPS Workshops", "ICML Workshops"),
    # without a row
    ("Conference on Quiet Systems", "Conference on Quiet Networks"),
    ("Conference on Quiet Systems", "Conference on Quiet Systems and Networks"),
    ("ACM Transactions on Quiet Systems", "IEEE Transactions on Quiet Systems"),
    ("QUIET", "LOUD"),
    ("Journal of Quiet Systems", "Conference on Quiet Systems"),
    ("Quiet Rev. A", "Quiet Review Applied"),
    ("Joint Conference on Quiet Systems", "Conference on Quiet Systems"),
    ("IJCNLP", "Proceedings of the 17th International Conference on Natural Language Processing"
     " (ICON)"),
    ("Conference on Quiet Systems", "Workshops of the Conference on Quiet Systems"),
]  # fmt: skip
UNKNOWN = [
    ("ICCV", "International Conference on Computer Vision, Image and Deep Learning (ICCV)"),
    ("QQ", "Conference on Quiet Questions"),
    ("TLQS", "LQS"),
    ("Quiet", "IEEE Quiet"),
    ("QUIET", "Conference on Loud Systems"),
    ("ACM Conference on Quiet Systems", "IEEE Conference on Quiet Systems"),
    ("ECCV", "Lecture Notes in Computer Science"),
    ("NeurIPS", "NeurIPS Datasets and Benchmarks Track"),
    ("", "Conference on Quiet Systems"),
    # a name that ends in front of its year
    (
        "Proceedings of the",
        "Proceedings of the 2017 IEEE/ACM International Conference on Advances in Quiet Systems",
    ),
    # a theme, or a workshop
    ("EACL", "EACL 1999: Computer and Internet Supported Education in Language and Speech"),
    ("COLING", "COLING-02: Grammar Engineering and Evaluation"),
    ("ICQS", "ICQS 2020: Loud Machines in Small Rooms"),
]


@pytest.mark.parametrize(
    ("text", "other", "is_same"),
    [
        *((text, other, True) for text, other in SAME),
        *((text, other, False) for text, other in DIFFERENT),
        *((text, other, None) for text, other in UNKNOWN),
    ],
)
def test_whether_two_texts_name_one_venue(text: str, other: str, is_same: bool | None) -> None:  # noqa: FBT001
    assert venues.same_venue(text, other) is is_same
    assert venues.same_venue(other, text) is is_same


_NAMES = [text for pair in SAME for text in pair]
_WORDS = sorted({word for name in _NAMES for word in name.split()} | {"the", "Proceedings", "2021"})
_TEXTS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(_NAMES),
    st.lists(st.sampled_from(_WORDS), max_size=4).map(" ".join),
)


@given(_TEXTS, _TEXTS)
def test_comparing_is_symmetric_and_total(text: str, other: str) -> None:
    assert venues.same_venue(text, other) is venues.same_venue(other, text)


@given(st.sampled_from(venues.all_venues()), st.sampled_from(venues.all_venues()))
def test_two_rows_are_never_the_same_venue(venue: venues.Venue, other: venues.Venue) -> None:
    is_related = venue.acronym in other.published_in or other.acronym in venue.published_in
    if venue is not other and not is_related:
        assert venues.same_venue(venue.names[0], other.names[0]) is not True
        assert venues.same_venue(venue.acronym, other.acronym) is not True
