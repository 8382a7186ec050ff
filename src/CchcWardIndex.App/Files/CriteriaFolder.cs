using CchcWardIndex.Criteria.Loading;

namespace CchcWardIndex.App.Files;

/// <summary>Reads the files of a criteria set from its folder.</summary>
public static class CriteriaFolder
{
    /// <summary>The folder meant, seen from another: there, or else beside the program.</summary>
    /// <exception cref="BadInputException">There is no such folder.</exception>
    public static string Find(string given, string seenFrom)
    {
        if (Path.GetFullPath(given, Path.GetFullPath(seenFrom)) is var there && Directory.Exists(there))
        {
            return there;
        }

        var builtIn = BuiltIn(given);
        return !Path.IsPathRooted(given) && Directory.Exists(builtIn) ? builtIn : throw new BadInputException(FileProblems.NoCriteria(given));
    }

    /// <summary>The folder beside the program.</summary>
    public static string BuiltIn(string given) => Path.Combine(AppContext.BaseDirectory, given);

    /// <summary>The names of the sets beside the program, in order.</summary>
    public static ImmutableArray<string> BuiltInNames() =>
        [
            .. Directory
                .EnumerateDirectories(BuiltIn("criteria"))
                .Where(folder => File.Exists(Path.Combine(folder, "set.json")))
                .Select(folder => Path.GetFileName(folder)!)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Whether a folder is one of the sets that came with the program: its next installation replaces them, so nothing may be written there.</summary>
    public static bool IsBuiltIn(string folder)
    {
        var place = Path.GetRelativePath(BuiltIn("criteria"), Path.GetFullPath(folder));
        return !Path.IsPathRooted(place) && place.Split(Path.DirectorySeparatorChar)[0] != "..";
    }

    /// <summary>Loads the set in a folder.</summary>
    /// <exception cref="BadInputException">There is no such folder, or something in it cannot be read.</exception>
    public static LoadedSet Load(string folder) => CriteriaSetLoader.Load(IdOf(folder), Files(folder));

    /// <summary>The id of the set in a folder: the folder's name.</summary>
    public static string IdOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    /// <summary>Every file of the set in a folder.</summary>
    /// <exception cref="BadInputException">
    /// There is no such folder, or something in it cannot be read: a link, a pipe, a name that is no UTF-8, too much of anything; all is
    /// told.
    /// </exception>
    public static IReadOnlyList<CriteriaFile> Files(string folder)
    {
        // A name in capitals is the same file on Windows: one set everywhere.
        var read = Directory.Exists(folder)
            ? GivenFolder.Read(folder, FolderLimits.Criteria, name => Path.GetExtension(name).Equals(".json", StringComparison.OrdinalIgnoreCase))
            : throw new BadInputException(FileProblems.NoCriteria(folder));
        return read.Unread.IsEmpty
            ? [.. read.Files.Select(file => new CriteriaFile(file.Key, file.Value))]
            : throw new BadInputException(FileProblems.CriteriaUnreadable(read.Told(), folder));
    }
}
