using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary>Folders that are named after an option and must be there.</summary>
internal static class FolderOption
{
    /// <summary>Stops where there is no such folder.</summary>
    /// <param name="folder">The folder as it was named.</param>
    /// <param name="option">The option or command after which it was named.</param>
    /// <exception cref="BadInputException">There is none.</exception>
    public static void MustBeThere(string folder, string option)
    {
        if (!Directory.Exists(folder))
        {
            throw new BadInputException(OptionProblems.NoFolder(folder, option));
        }
    }
}
