namespace CchcWardIndex.Criteria;

/// <summary>The units of a set by code and by name, and what a name written beside a code says.</summary>
public sealed class UnitDirectory
{
    private readonly ImmutableArray<Unit> _units;
    private readonly WrittenNames _written;
    private readonly Dictionary<UnitCode, Unit> _byCode;
    private readonly Dictionary<string, ImmutableArray<Unit>> _byName = [];

    /// <summary>Gathers the names.</summary>
    /// <param name="units">The units.</param>
    /// <param name="kinds">What units can be.</param>
    public UnitDirectory(ImmutableArray<Unit> units, ImmutableArray<UnitKind> kinds)
    {
        (_units, _written) = (units, new WrittenNames(kinds));
        _byCode = units.ToDictionary(unit => unit.Code);
        foreach (var (name, unit) in units.SelectMany(unit => WrittenNames.Of(unit).Distinct().Select(name => (name, unit))))
        {
            _byName[name] = _byName.TryGetValue(name, out var same) ? same.Add(unit) : [unit];
        }
    }

    /// <summary>The unit of a code; null where there is none.</summary>
    public Unit? Of(UnitCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>The unit a name alone names beyond doubt; null where there is none. A name that several units share names none of them.</summary>
    public Unit? Named(string name) =>
        _written.In(name).Select(written => _byName.GetValueOrDefault(written)).FirstOrDefault(units => units is { IsDefault: false, Length: 1 })
            is { IsDefault: false } one
            ? one[0]
            : null;

    /// <summary>The unit whose name takes the fewest changed letters; null where none is at all like it.</summary>
    public Unit? Nearest(string name) =>
        NearestName.Of(_written.In(name)[^1], _byName.Where(pair => pair.Value.Length == 1).Select(pair => pair.Key)) is { } nearest
            ? _byName[nearest][0]
            : null;

    /// <summary>What a name says that stands beside a unit's code.</summary>
    public NameKind Judge(Unit unit, string name)
    {
        var (written, own) = (_written.In(name), WrittenNames.Of(unit).ToList());
        return written.Exists(own.Contains) ? NameKind.Own
            // A name that is another unit's letter by letter is never taken for a slip of the pen.
            : written.Exists(_byName.ContainsKey) ? NameKind.Another
            : _written.IsLike(unit, name)
            || (_written.IsOneLetterOff(unit, name) && !_units.Any(other => other != unit && _written.IsOneLetterOff(other, name)))
                ? NameKind.Respelt
            : NameKind.Another;
    }

    /// <summary>In words, whose a name is that is not the unit's: the end of a sentence that has quoted it, so that the two names can be told apart.</summary>
    public string Whose(string name) =>
        Named(name) is { } named ? $" là tên của đơn vị mã {named.Code}"
        : _units.FirstOrDefault(unit => _written.IsLike(unit, name)) is { } like ? $" giống tên của {like.Name} (mã {like.Code})"
        : UnitNames.ForeignLetter(name) is { } foreign ? $" có chữ \"{foreign}\" không phải chữ cái tiếng Việt"
        : " không phải tên của đơn vị nào trong bộ tiêu chí";
}

/// <summary>What a name says that stands beside a unit's code.</summary>
public enum NameKind
{
    /// <summary>It is the unit's name, or one way of writing it.</summary>
    Own,

    /// <summary>
    /// It can only be the unit's name, though it is not written so: without accents, through an old font, with a wrong letter. Taken, and
    /// told.
    /// </summary>
    Respelt,

    /// <summary>It is another unit's, or nobody's: whose figures stand beside it, nobody can say.</summary>
    Another,
}
