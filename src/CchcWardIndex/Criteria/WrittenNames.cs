namespace CchcWardIndex.Criteria;

/// <summary>Ways in which a unit's name is written.</summary>
internal static class WrittenNames
{
    private static readonly string[] Titles =
    [
        .. new[] { "Đơn vị", "Tên đơn vị", "UBND", "Ủy ban nhân dân" }
            .SelectMany(title => (string[])[UnitNames.Key(title) + " ", UnitNames.Bare(title) + " "])
            .Distinct(),
    ];

    private static readonly (string Short, string Full)[] Kinds =
    [
        .. new[] { ("P", "Phường"), ("X", "Xã"), ("TT", "Thị trấn"), ("ĐK", "Đặc khu") }.Select(kind =>
            (UnitNames.Key(kind.Item1) + " ", UnitNames.Key(kind.Item2) + " ")
        ),
    ];

    private static readonly string[] BareKinds = [.. Kinds.Select(kind => UnitNames.Bare(kind.Full) + " ")];

    // Where a name is shorter, one letter makes it another.
    private const int LongEnough = 6;

    /// <summary>A unit's names by their keys: with its kind and without.</summary>
    public static IEnumerable<string> Of(Unit unit)
    {
        var kind = UnitNames.Key(unit.Kind) + " ";
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
    public static List<string> In(string text)
    {
        var found = new List<string>();
        foreach (var part in text.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma ? [text, text[..comma]] : new[] { text })
        {
            var key = UnitNames.Key(part);
            found.Add(key);
            while (Titles.FirstOrDefault(title => key.StartsWith(title, StringComparison.Ordinal)) is { } title)
            {
                found.Add(key = key[title.Length..]);
            }

            found.AddRange(Kinds.Where(kind => key.StartsWith(kind.Short, StringComparison.Ordinal)).Select(kind => kind.Full + key[kind.Short.Length..]));
        }

        return found;
    }

    /// <summary>Whether the letters are a unit's: without accents, under another kind of unit, through an old font, or with letters lost.</summary>
    public static bool IsLike(Unit unit, string text)
    {
        var own = Bare(Of(unit));
        return Bare(In(text)).Overlaps(own) || Bare(In(OldFonts.BareOfVni(text))).Overlaps(own) || IsTcvn3(unit, own, text) || HasLost(own, text);
    }

    /// <summary>Whether it takes one letter to make a unit's name of it.</summary>
    public static bool IsOneLetterOff(Unit unit, string text)
    {
        var own = Bare(Of(unit)).Where(name => name.Length >= LongEnough).ToList();
        return Bare(In(text)).Any(written => own.Exists(name => Figures(name) == Figures(written) && NearestName.Distance(name, written) <= 1));
    }

    // Reading a cell takes soft hyphens out, which in TCVN3 are the letter ư.
    private static bool IsTcvn3(Unit unit, HashSet<string> own, string text)
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

    private static HashSet<string> Bare(IEnumerable<string> keys) =>
        keys.Select(UnitNames.Bare).SelectMany(name => (string[])[name, WithoutKind(name)]).ToHashSet(StringComparer.Ordinal);

    private static string WithoutKind(string name) =>
        BareKinds.FirstOrDefault(kind => name.StartsWith(kind, StringComparison.Ordinal)) is { } found ? name[found.Length..] : name;

    private static string Figures(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
