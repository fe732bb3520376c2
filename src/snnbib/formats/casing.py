"""Which words of a title keep their capitals when a style puts the title into sentence case.

A word is protected if its capitals mean something: acronyms and inner capitals by a rule, people's
names and the like by a list. First words are not protected: every style keeps their capitals.
"""

import re
from collections.abc import Sequence

__all__ = ["protect"]

OPENING, CLOSING = "\x02", "\x03"
"""Stand for the braces until the text between them is encoded; titles hold no controls."""

# Adjectives and nouns from names, and products that are written like common words.
_NAMES = frozenset({
    "Adams", "Akida", "Atari", "Bayes", "Bayesian", "Bellman", "Bernoulli", "Bienenstock",
    "Boltzmann", "Boole", "Boolean", "Bregman", "Brownian", "Cartesian", "Cauchy", "Chebyshev",
    "Cholesky", "Cooper",
    "Dale", "Dirichlet", "Drosophila", "Euclidean", "Euler", "Fisher", "FitzHugh", "Fourier",
    "Frobenius", "Gabor", "Gauss", "Gaussian", "Gumbel", "Haar", "Hadamard", "Hamiltonian",
    "Hamming", "Hawkes", "Hebb", "Hebbian", "Hessian", "Hilbert", "Hodgkin", "Hopf", "Hopfield",
    "Huxley", "Ising", "Izhikevich", "Jacobian", "Jacobi", "Kalman", "Kolmogorov", "Koopman",
    "Kullback", "Kuramoto", "Lagrange", "Lagrangian", "Langevin", "Laplace", "Laplacian",
    "Legendre", "Leibler", "Lévy", "Lindblad", "Lipschitz", "Loihi", "Lyapunov", "Mahalanobis",
    "Markov", "Markovian", "Minkowski", "Monte", "Carlo", "Munro", "Nagumo", "Nash", "Nesterov",
    "Newton", "Newtonian", "Oja", "Pareto", "Parseval", "Poisson", "Pavlovian", "Python",
    "Rademacher", "Riemann", "Riemannian", "Runge", "Kutta", "Shannon", "Shapley", "Siamese",
    "Sinkhorn", "Sobolev", "Stiefel", "Taylor", "Tianjic", "Tikhonov", "Turing", "Volterra",
    "Voronoi", "Wasserstein", "Wiener", "Wigner", "Wilson", "Winograd", "Zipf",
    "Africa", "African", "America", "American", "Asia", "Asian", "Arabic", "Chinese", "Dutch",
    "English", "Europe", "European", "French", "German", "Greek", "Indian", "Italian", "Japanese",
    "Korean", "Latin", "Russian", "Spanish",
})  # fmt: skip

_WORD = re.compile(r"[^\W_]+(?:[-‐‑–'’./&][^\W_]+)*")
_PART = re.compile(r"([-‐‑–'’./&])")
_APOSTROPHES = frozenset("'’")


def protect(text: str) -> str:
    r"""The text, with `OPENING` and `CLOSING` around the words that keep their capitals.

    >>> protect("ANN-SNN Hebbian Learning on CIFAR-10 with Spike-driven LIF Neurons").replace(
    ...     OPENING, "{"
    ... ).replace(CLOSING, "}")
    '{ANN-SNN} {Hebbian} Learning on {CIFAR-10} with Spike-driven {LIF} Neurons'
    """
    return _WORD.sub(_protected, text)


def _protected(match: re.Match[str]) -> str:
    word = match.group()
    if word.islower() or word.isdigit():
        return word
    parts = _PART.split(word)
    if len(parts) == 1:
        return f"{OPENING}{word}{CLOSING}" if _keeps_capitals(word, alone=True) else word
    return "".join(_protected_runs(parts))


def _protected_runs(parts: Sequence[str]) -> Sequence[str]:
    """The parts of a compound, each run of parts that keep their capitals between braces.

    A run may go on with a number ("CIFAR-10"), but does not begin with one; the signs between its
    parts belong to it, other signs do not ("{SNN}-based").
    """
    keeps = [_part_keeps_capitals(parts, number) for number in range(0, len(parts), 2)]
    numeric = [part.isdigit() for part in parts[::2]]
    result = list(parts)
    number = 0
    while number < len(keeps):
        if not keeps[number]:
            number += 1
            continue
        end = number
        while end + 1 < len(keeps) and (keeps[end + 1] or numeric[end + 1]):
            end += 1
        result[2 * number] = OPENING + result[2 * number]
        result[2 * end] += CLOSING
        number = end + 1
    return result


def _part_keeps_capitals(parts: Sequence[str], number: int) -> bool:
    """Whether a part of a compound keeps its capitals: like a word, or like the B of O'Brien."""
    part = parts[number]
    after_apostrophe = number > 0 and parts[number - 1] in _APOSTROPHES
    return _keeps_capitals(part, alone=False) or (after_apostrophe and part[0].isupper())


def _keeps_capitals(word: str, *, alone: bool) -> bool:
    """Whether one word keeps its capitals. A lone "A" is the article; in "Q&A" it is not."""
    if word in _NAMES:
        return True
    if len(word) == 1:
        return word.isupper() and not (alone and word == "A")
    has_inner = word[1:] != word[1:].lower()
    return has_inner or (word[0].isupper() and any(char.isdigit() for char in word))
