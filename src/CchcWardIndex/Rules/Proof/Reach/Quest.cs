using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rules.Proof.Reach;

/// <summary>What came of a quest.</summary>
internal enum Reached
{
    /// <summary>Values were found and tried.</summary>
    Found,

    /// <summary>There are none: every case was shut out.</summary>
    Never,

    /// <summary>Neither: there are too many cases.</summary>
    Open,
}

/// <summary>
/// Looks for values at which something is so, or for a proof that there are none, by telling cases apart only where the answer hangs on
/// them.
/// </summary>
/// <remarks>Thirteen yes/no questions that must all be answered yes are 8,192 combinations, and thirteen forks.</remarks>
internal sealed class Quest(ImmutableArray<Fact> facts, Func<Known, (bool? IsSo, Fork? Fork)> ask, Func<FactValue?[], Reached> tryAt)
{
    private const int MostForks = 20_000;
    private const int MostTries = 500;

    // Forks lie within forks: deeper than this the stack of an old machine would end before they do.
    private const int Deepest = 600;

    private int _forks;
    private int _tries;

    /// <summary>Goes on it.</summary>
    public Reached Run() => Look(Known.Nothing(facts), 0);

    private Reached Look(Known? known, int depth)
    {
        if (known is null)
        {
            return Reached.Never;
        }

        if (++_forks > MostForks || _tries > MostTries || depth > Deepest)
        {
            return Reached.Open;
        }

        var (isSo, fork) = ask(known);
        if (isSo == false)
        {
            return Reached.Never;
        }

        if (isSo is null && fork is not null)
        {
            return Any(Cases(known, fork), depth + 1);
        }

        if (known.Open() is { } open)
        {
            return Any(Parts(known, open), depth + 1);
        }

        _tries++;
        return tryAt(known.Values());
    }

    private Reached Any(IEnumerable<Known?> parts, int depth)
    {
        var worst = Reached.Never;
        foreach (var part in parts)
        {
            var reached = Look(part, depth);
            if (reached == Reached.Found)
            {
                return reached;
            }

            // What is left unlooked at may hold what was sought.
            worst = reached == Reached.Open ? reached : worst;
            if (_forks > MostForks || _tries > MostTries)
            {
                return Reached.Open;
            }
        }

        return worst;
    }

    private IEnumerable<Known?> Cases(Known known, Fork fork)
    {
        if (fork.Expression.Length == 0)
        {
            return Parts(known, fork.Fact!.Value);
        }

        if (fork.Fact is { } fact)
        {
            var grid = Known.Grid(facts[fact]);
            return
            [
                known.With(fact, new Span(fork.At, fork.At)),
                known.With(fact, new Span(null, fork.At - (fork.At % grid == 0m ? grid : 0m))),
                known.With(fact, new Span(fork.At + (fork.At % grid == 0m ? grid : 0m), null)),
            ];
        }

        return new Side[] { new(null, null, fork.At), new(fork.At, null, null), new(null, fork.At, null) }.Select(side => known.With(fork.Expression, side));
    }

    private IEnumerable<Known?> Parts(Known known, int fact)
    {
        if (facts[fact].Type == FactType.YesNo)
        {
            return [known.With(fact, true), known.With(fact, false)];
        }

        if (facts[fact].Type == FactType.Choice)
        {
            return known.Options(fact).Select(option => known.With(fact, option));
        }

        var (grid, low, high) = (Known.Grid(facts[fact]), known.Range(fact).Low!.Value, known.Range(fact).High!.Value);
        var middle = low + (Math.Floor((high - low) / grid / 2m) * grid);
        return new Span[] { new(low, low), new(high, high), new(low + grid, middle), new(middle + grid, high - grid) }
            .Where(part => !part.IsEmpty)
            .Select(part => known.With(fact, part));
    }
}
