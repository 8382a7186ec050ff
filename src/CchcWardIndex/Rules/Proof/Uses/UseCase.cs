using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rules.Proof.Uses;

/// <summary>
/// A case: all units whose figures answer alike the comparisons made so far. It narrows as more are made, and is gone once no unit can be
/// in it.
/// </summary>
internal sealed class UseCase
{
    // Narrowing may creep by the last decimal for ever; then the case counts as possible and asks for an example.
    private const int MostRounds = 300;
    private const int MostTries = 2000;

    private readonly UseSpace _space;
    private readonly (decimal Low, decimal High)[] _ranges;
    private readonly bool?[] _answers;
    private readonly Dictionary<string, Condition.Compared> _compared;

    private UseCase(UseSpace space, (decimal, decimal)[] ranges, bool?[] answers, Dictionary<string, Condition.Compared> compared) =>
        (_space, _ranges, _answers, _compared) = (space, ranges, answers, compared);

    /// <summary>Every unit there can be.</summary>
    public static UseCase All(UseSpace space)
    {
        var everyone = new UseCase(space, [.. space.Facts.Select(Range)], new bool?[space.Facts.Length], new(StringComparer.Ordinal));
        foreach (var link in space.Links)
        {
            everyone._compared[link.Form.Key] = link;
        }

        return everyone.Narrow() ? everyone : throw new InvalidOperationException("The facts of a use bind each other in a ring.");
    }

    /// <summary>What a yes/no fact is in this case; null while it may be either.</summary>
    public bool? Answer(int fact) => _answers[fact];

    /// <summary>On which sides of zero the form can stand in this case.</summary>
    public Signs SignsOf(LinearForm form)
    {
        var (low, high) = (Least(form), -Least(form.Turned));
        var signs = (low < 0m ? Signs.Below : Signs.None) | (low <= 0m && high >= 0m ? Signs.Zero : Signs.None) | (high > 0m ? Signs.Above : Signs.None);
        return _compared.TryGetValue(form.Key, out var known) ? signs & known.Signs : signs;
    }

    /// <summary>The grades in this case, each with the indexes that have it.</summary>
    public IEnumerable<(string Grade, UseCase Case)> Grades()
    {
        for (var i = 0; i < _space.Stretches.Length; i++)
        {
            var from = Math.Max(_space.Stretches[i].From, _ranges[_space.Index].Low);
            var to =
                i + 1 < _space.Stretches.Length
                    ? Math.Min(_space.Stretches[i + 1].From - _space.Facts[_space.Index].Grid, _ranges[_space.Index].High)
                    : _ranges[_space.Index].High;
            if (from <= to && With(_space.Index, (from, to)) is { } part)
            {
                yield return (_space.Stretches[i].Grade, part);
            }
        }
    }

    /// <summary>The part of the case in which a yes/no fact has this answer; null where nobody is in it.</summary>
    public UseCase? With(int fact, bool answer)
    {
        var part = Copy();
        part._answers[fact] = answer;
        return part.Narrow() ? part : null;
    }

    /// <summary>The part of the case in which a form stands so; null where nobody is in it.</summary>
    public UseCase? With(Condition.Compared compared)
    {
        var part = Copy();
        part._compared[compared.Form.Key] = compared;
        return part.Narrow() ? part : null;
    }

    /// <summary>One unit's values, a fact each, null for what is not known; null where none was found.</summary>
    public IReadOnlyList<FactValue?>? Example()
    {
        var tries = MostTries;
        return Fixed(0, ref tries)?.Values();
    }

    private static (decimal, decimal) Range(Fact fact) =>
        fact.IsNumeric ? (fact.Min!.Value.Value!.Value.Number, fact.Max!.Value.Value!.Value.Number) : (0m, 0m);

    private UseCase Copy() => new(_space, [.. _ranges], [.. _answers], new(_compared, StringComparer.Ordinal));

    private UseCase? With(int fact, (decimal, decimal) range)
    {
        var part = Copy();
        part._ranges[fact] = range;
        return part.Narrow() ? part : null;
    }

    private bool IsKnown(int fact) => _space.Guard(fact) is not { } guard || _answers[guard] == true;

    private bool MayBeKnown(int fact) => _space.Guard(fact) is not { } guard || _answers[guard] != false;

    // Cases are narrowed some ten thousand times: here and below plain loops, no iterators.
    private decimal Least(LinearForm form)
    {
        var least = 0m;
        foreach (var (fact, weight) in form.Terms)
        {
            least += weight * (weight > 0m ? _ranges[fact].Low : _ranges[fact].High);
        }

        return form.Constant + least;
    }

    private bool IsKnown(LinearForm form)
    {
        foreach (var (fact, _) in form.Terms)
        {
            if (!IsKnown(fact))
            {
                return false;
            }
        }

        return true;
    }

    // What is compared narrows each fact to what the others leave it, until nothing moves any more.
    private bool Narrow()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var moved = false;
            foreach (var compared in _compared.Values)
            {
                if (!IsKnown(compared.Form))
                {
                    continue;
                }

                if (
                    compared.Signs == Signs.None
                    || (!compared.Signs.HasFlag(Signs.Above) && !Keep(compared.Form, compared.Signs.HasFlag(Signs.Zero), ref moved))
                    || (!compared.Signs.HasFlag(Signs.Below) && !Keep(compared.Form.Turned, compared.Signs.HasFlag(Signs.Zero), ref moved))
                )
                {
                    return false;
                }
            }

            if (!KeepLeastArea(ref moved))
            {
                return false;
            }

            if (!moved)
            {
                return true;
            }
        }

        return true;
    }

    // The form is not above zero, or below it.
    private bool Keep(LinearForm form, bool mayBeZero, ref bool moved)
    {
        var least = Least(form);
        foreach (var (fact, weight) in form.Terms)
        {
            var ((low, high), grid) = (_ranges[fact], _space.Facts[fact].Grid);
            var room = (weight > 0m ? weight * low : weight * high) - least;
            var steps = room / weight / grid;
            var limit = (weight > 0m ? Math.Floor(steps) : Math.Ceiling(steps)) * grid;
            if (!mayBeZero && weight * limit == room)
            {
                limit -= Math.Sign(weight) * grid;
            }

            (decimal Low, decimal High) narrowed = weight > 0m ? (low, Math.Min(high, limit)) : (Math.Max(low, limit), high);
            moved |= narrowed != (low, high);
            _ranges[fact] = narrowed;
            if (narrowed.Low > narrowed.High)
            {
                return false;
            }
        }

        return form.Terms.Length > 0 || form.Constant < 0m || (mayBeZero && form.Constant == 0m);
    }

    // The least share is that of an area which the unit has.
    private bool KeepLeastArea(ref bool moved)
    {
        decimal? lowest = null;
        foreach (var area in _space.Areas)
        {
            if (MayBeKnown(area) && !(_ranges[area].Low >= lowest))
            {
                lowest = _ranges[area].Low;
            }
        }

        if (lowest is not { } own)
        {
            return false;
        }

        var (low, high) = _ranges[_space.LeastArea];
        var least = Math.Max(low, own);
        moved |= least != low;
        _ranges[_space.LeastArea] = (least, high);
        return least <= high;
    }

    // Fixes one fact after another at an end of what is left to it, or in the middle.
    private UseCase? Fixed(int fact, ref int tries)
    {
        if (--tries < 0)
        {
            return null;
        }

        if (fact == _space.Facts.Length)
        {
            return _space.Areas.Where(IsKnown).Any(area => _ranges[area].Low == _ranges[_space.LeastArea].Low) ? this : null;
        }

        foreach (var part in Parts(fact))
        {
            if (part.Fixed(fact + 1, ref tries) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private IEnumerable<UseCase> Parts(int fact)
    {
        if (_space.Facts[fact].Type == FactType.YesNo)
        {
            return _answers[fact] is not null ? [this] : new[] { With(fact, true), With(fact, false) }.OfType<UseCase>();
        }

        var ((low, high), grid) = (_ranges[fact], _space.Facts[fact].Grid);
        return low == high || !IsKnown(fact)
            ? [this]
            : new[] { low, high, low + (Math.Floor((high - low) / 2m / grid) * grid) }.Distinct().Select(value => With(fact, (value, value))).OfType<UseCase>();
    }

    private IReadOnlyList<FactValue?> Values() =>
        [
            .. _space.Facts.Select(
                (fact, i) =>
                    !IsKnown(i)
                        ? (FactValue?)null
                        : fact.Type switch
                        {
                            FactType.YesNo => FactValue.Of(_answers[i]!.Value),
                            FactType.Choice => FactValue.Of(Grades().First().Grade),
                            _ => FactValue.Of(_ranges[i].Low),
                        }
            ),
        ];
}
