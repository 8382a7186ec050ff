namespace CchcWardIndex.Criteria;

/// <summary>Ways in which a unit's name is written.</summary>
/// <param name="kinds">What units can be: their bodies and kinds stand before names, in full or in little room.</param>
internal sealed class WrittenNames(ImmutableArray<UnitKind> kinds)
{
    private readonly string[] _titles =
    [
        .. new[] { "Đơn vị", "Tên đơn vị" }
            .Concat(kinds.SelectMany(kind => (string[])[kind.ShortBody, kind.Body]))
            .Where(title => title.Length > 0)
            .SelectMany(title => (string[])[UnitNames.Key(title) + " ", UnitNames.Bare(title) + " "])
            .Distinct(),
    ];

    private readonly (string Short, string Full)[] _short =
    [
        .. kinds.Where(kind => kind.Letters.Length > 0).Select(kind => (UnitNames.Key(kind.Letters) + " ", UnitNames.Key(kind.Name) + " ")),
    ];

    private readonly string[] _bareKinds = [.. kinds.Select(kind => UnitNames.Bare(kind.Name) + " ")];

    // Where a name is shorter, one letter makes it another.
    private const int LongEnough = 6;

    /// <summary>A unit's names by their keys: with its kind and without.</summary>
    public static IEnumerable<string> Of(Unit unit)
    {
        var kind = UnitNames.Key(unit.Kind.Name) + " ";
        foreach (var name in Names(unit).Select(UnitNames.Key))
        {
            yield return name;
            if (name.StartsWith(kind, StringComparison.Ordinal))
            {
                yield return name[kind.Length..];
            }
        }
    }

    /// <summary>The keys of what may be meant by a text: as it stands, without titles, with the kind written out, without what follows a comma.</summary>
    public List<string> In(string text)
    {
        var found = new List<string>();
        foreach (var part in text.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma ? [text, text[..comma]] : new[] { text })
        {
            var key = UnitNames.Key(part);
            found.Add(key);
            while (_titles.FirstOrDefault(title => key.StartsWith(title, StringComparison.Ordinal)) is { } title)
            {
                found.Add(key = key[title.Length..]);
            }

            found.AddRange(_short.Where(kind => key.StartsWith(kind.Short, StringComparison.Ordinal)).Select(kind => kind.Full + key[kind.Short.Length..]));
        }

        return found;
    }

    /// <summary>Whether the letters are a unit's: without accents, under another kind of unit, through an old font, or with letters lost.</summary>
    public bool IsLike(Unit unit, string text)
    {
        var own = Bare(Of(unit));
        return Bare(In(text)).Overlaps(own) || Bare(In(OldFonts.BareOfVni(text))).Overlaps(own) || IsTcvn3(unit, own, text) || HasLost(own, text);
    }

    /// <summary>Whether it takes one letter to make a unit's name of it.</summary>
    public bool IsOneLetterOff(Unit unit, string text)
    {
        var own = Bare(Of(unit)).Where(name => name.Length >= LongEnough).ToList();
        return Bare(In(text)).Any(written => own.Exists(name => Figures(name) == Figures(written) && NearestName.Distance(name, written) <= 1));
    }

    // Reading a cell takes soft hyphens out, which in TCVN3 are the letter ư.
    private bool IsTcvn3(Unit unit, HashSet<string> own, string text)
    {
        var read = Bare(In(OldFonts.BareOfTcvn3(text)));
        return read.Overlaps(own) || read.Overlaps(Bare(Names(unit).Select(name => UnitNames.Key(name.Replace("ư", "", StringComparison.OrdinalIgnoreCase)))));
    }

    // Some programs put a question mark for every letter they cannot keep.
    private static bool HasLost(HashSet<string> own, string text)
    {
        var letters = UnitNames.Fold(text).Replace('\uFFFD', '?');
        return letters.Contains('?', StringComparison.Ordinal)
            && own.Any(name =>
                name.Length == letters.Length && name.Zip(letters).All(pair => pair.Second == '?' || UnitNames.Bare($"{pair.Second}") == $"{pair.First}".Trim())
            );
    }

    private static IEnumerable<string> Names(Unit unit) => unit.Aliases.Prepend(unit.Name);

    private HashSet<string> Bare(IEnumerable<string> keys) =>
        keys.Select(UnitNames.Bare).SelectMany(name => (string[])[name, WithoutKind(name)]).ToHashSet(StringComparer.Ordinal);

    private string WithoutKind(string name) =>
        _bareKinds.FirstOrDefault(kind => name.StartsWith(kind, StringComparison.Ordinal)) is { } found ? name[found.Length..] : name;

    private static string Figures(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
