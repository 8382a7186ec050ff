using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;

namespace CchcWardIndex.App.Rounds;

/// <summary>The criteria set a round works with: loaded at once, proven when first needed.</summary>
public sealed class CurrentSet
{
    private readonly Lazy<RuleBook> _book;
    private readonly Lazy<byte[]> _pack;

    private CurrentSet(LoadedSet loaded, IReadOnlyList<CriteriaFile> files)
    {
        (Set, Files) = (loaded.Set!, files);
        _pack = new Lazy<byte[]>(() => CriteriaPack.Write(files));
        _book = new Lazy<RuleBook>(() => RuleBook.Prove(loaded) is var proven && proven.Book is { } book ? book : throw Faulty(proven.Faults));
    }

    /// <summary>The set.</summary>
    public CriteriaSet Set { get; }

    /// <summary>The files it was loaded from.</summary>
    public IReadOnlyList<CriteriaFile> Files { get; }

    /// <summary>All of them in one file, for the archive.</summary>
    public byte[] Pack => _pack.Value;

    /// <summary>Its rules.</summary>
    /// <exception cref="BadInputException">The rules have faults; all are listed.</exception>
    public RuleBook Book => _book.Value;

    /// <summary>Loads a set.</summary>
    /// <param name="id">The set's id.</param>
    /// <param name="files">Its files.</param>
    /// <exception cref="BadInputException">The set has faults; all are listed.</exception>
    public static CurrentSet Load(string id, IReadOnlyList<CriteriaFile> files)
    {
        var loaded = CriteriaSetLoader.Load(id, files);
        return loaded.Set is null ? throw Faulty(loaded.Faults) : new CurrentSet(loaded, files);
    }

    /// <summary>The set in a folder.</summary>
    /// <exception cref="BadInputException">The set has faults; all are listed.</exception>
    public static CurrentSet Load(string folder) => Load(CriteriaFolder.IdOf(folder), CriteriaFolder.Files(folder));

    private static BadInputException Faulty(ImmutableArray<Fault> faults) => new(FileProblems.CriteriaFaulty(string.Join('\n', faults), faults.Length));
}
