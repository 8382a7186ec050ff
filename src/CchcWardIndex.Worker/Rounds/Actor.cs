using System.Globalization;
using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Configuration;

namespace CchcWardIndex.Worker.Rounds;

/// <summary>Who does something to a round.</summary>
/// <param name="Name">As given after <c>--by</c>.</param>
/// <param name="Account">The operating system's account, which nobody can choose.</param>
public sealed record Actor(string Name, string Account)
{
    /// <summary>The program itself, for what happens by the clock.</summary>
    public static Actor Program => new("Chương trình (tự động)", CurrentAccount);

    /// <summary>Whoever started this command.</summary>
    /// <exception cref="BadInputException">Something hidden stands in the name: it would look like another's and be none.</exception>
    public static Actor Of(string name)
    {
        // Names are compared word by word, so a tab in one is a space.
        Typed.MustBeAsSeen(name.Replace('\t', ' '), "--by");
        return new(OutsideText.Compose(name.Trim()), CurrentAccount);
    }

    private static string CurrentAccount => OperatingSystem.IsWindows() ? $"{Environment.UserDomainName}\\{Environment.UserName}" : Environment.UserName;

    /// <summary>Whether two names are the same, however blanks and capitals are typed: who is on a list.</summary>
    public bool IsNamed(string name) => Folded(Name) == Folded(name);

    /// <summary>Whether two names may be the same person's: "Can bo A" is "Cán bộ A" on a keyboard without marks.</summary>
    /// <remarks>Stricter than a list needs: where two must act, whoever might be one is one.</remarks>
    public bool MayBe(string name) => Bare(Name) == Bare(name);

    /// <summary>Stops a command whose user the settings do not allow it.</summary>
    /// <param name="allowed">The names and accounts of the role.</param>
    /// <param name="what">What is to be done, a verb: <c>trình UBND</c>.</param>
    /// <param name="role">The setting's name.</param>
    /// <exception cref="BadInputException">Not allowed; or no name was given.</exception>
    public void MustBeAllowed(ImmutableArray<string> allowed, string what, string role)
    {
        if (Name.Length == 0)
        {
            throw new BadInputException("Chưa nêu họ tên người thực hiện sau --by.");
        }

        if (!allowed.Any(entry => entry == RoleSettings.Anyone || (entry.StartsWith(RoleSettings.AccountPrefix, StringComparison.OrdinalIgnoreCase)
            ? Folded(entry[RoleSettings.AccountPrefix.Length..]) == Folded(Account) : IsNamed(entry))))
        {
            throw new BadInputException($"\"{Name}\" (tài khoản {Account}) không có trong danh sách được {what}. Người quản trị sửa danh sách này ở cài đặt Cchc:Roles:{role}.");
        }
    }

    private static string Bare(string name) => string.Concat(
        Folded(name).Replace('Đ', 'D').Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    private static string Folded(string name) => string.Join(' ', OutsideText.Compose(name).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
