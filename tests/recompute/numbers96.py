"""Section 3 of docs/format.md: the arithmetic. A number is an exact fraction that fits a decimal of 96 bits."""

from fractions import Fraction

LARGEST = 2 ** 96
MOST_PLACES = 28


def fit(exact):
    """Rounds half to even, to as many decimals (28 at most) as leave all digits together below 2^96."""
    if exact.denominator == 1 and abs(exact.numerator) < LARGEST:
        return exact
    whole = len(str(abs(exact.numerator) // exact.denominator))
    for places in range(min(MOST_PLACES, max(0, 30 - whole)), -1, -1):
        digits = round(exact * 10 ** places)
        if abs(digits) < LARGEST:
            return Fraction(digits, 10 ** places)
    raise OverflowError(exact)


def add(a, b):
    return fit(a + b)


def subtract(a, b):
    return fit(a - b)


def multiply(a, b):
    return fit(a * b)


def divide(a, b):
    return fit(a / b)


def total(numbers):
    """One after another, in the order given."""
    result = Fraction(0)
    for number in numbers:
        result = add(result, number)
    return result


def half_away(number, places):
    """Rounds to so many decimals, half away from zero."""
    scaled = abs(number) * 10 ** places
    digits = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    rounded = Fraction(digits, 10 ** places)
    return -rounded if number < 0 else rounded


def is_multiple(number, step):
    return (number / step).denominator == 1


def written(number):
    """Exactly, with a point, without trailing zeros."""
    if number.denominator == 1:
        return str(number.numerator)
    places = 0
    while (number * 10 ** places).denominator != 1:
        places += 1
    digits = str(abs((number * 10 ** places).numerator)).rjust(places + 1, "0")
    return ("-" if number < 0 else "") + digits[:-places] + "." + digits[-places:]
