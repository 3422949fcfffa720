"""Medians and ratios of rounds."""

import statistics


def median(rounds, key):
    """The middle of a figure over the rounds."""
    return statistics.median(result[key] for result in rounds)


def ratio(rounds, others, key):
    """The middle of the ratios within each round."""
    values = [one[key] / other[key] for one, other in zip(rounds, others) if other[key]]
    return statistics.median(values) if values else None


def amount(value):
    """A number as short as it can be read."""
    if value is None:
        return "-"
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    if abs(value) >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
