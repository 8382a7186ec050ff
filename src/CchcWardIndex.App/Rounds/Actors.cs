using CchcWardIndex.App.Configuration;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.App.Rounds;

/// <summary>People and the program, as they come to a round.</summary>
internal static class Actors
{
    /// <summary>The program itself, for what happens by the clock.</summary>
    public static Actor Program => new("Chương trình (tự động)", CurrentAccount);

    /// <summary>Whoever started this command.</summary>
    /// <exception cref="BadInputException">Something hidden stands in the name: it would look like another's and be none.</exception>
    public static Actor Of(string name)
    {
        // Names are compared word by word, so a tab in one is a space.
        Typed.MustBeAsSeen(name.Replace('\t', ' '), TypedText.Name);
        return new(OutsideText.Compose(name.Trim()), CurrentAccount);
    }

    private static string CurrentAccount => OperatingSystem.IsWindows() ? $"{Environment.UserDomainName}\\{Environment.UserName}" : Environment.UserName;

    /// <summary>Stops a command whose user the settings do not allow it.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="allowed">The names and accounts of the role.</param>
    /// <param name="what">What is to be done, a verb: <c>trình UBND</c>.</param>
    /// <param name="role">The setting's name.</param>
    /// <exception cref="BadInputException">Not allowed; or no name was given.</exception>
    public static void MustBeAllowed(this Actor actor, ImmutableArray<string> allowed, string what, string role)
    {
        if (actor == Program)
        {
            return;
        }

        if (actor.Name.Length == 0)
        {
            throw new BadInputException(DeskProblems.NoName());
        }

        if (
            !allowed.Any(entry =>
                entry == RoleSettings.Anyone
                || (
                    entry.StartsWith(RoleSettings.AccountPrefix, StringComparison.OrdinalIgnoreCase)
                        ? Actor.Same(entry[RoleSettings.AccountPrefix.Length..], actor.Account)
                        : actor.IsNamed(entry)
                )
            )
        )
        {
            throw new BadInputException(DeskProblems.NotAllowed(actor.Name, actor.Account, what, role));
        }
    }
}
