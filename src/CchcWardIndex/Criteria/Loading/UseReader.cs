using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads one file of <c>uses/</c> and checks what can be seen inside it alone.</summary>
internal static partial class UseReader
{
    // The path to a published file must stay within what Windows and mail take.
    private const int LongestName = 60;

    /// <summary>Reads a use; every mistake in it becomes a fault.</summary>
    /// <param name="json">The file.</param>
    /// <param name="year">The year assessed: laws are read as they stood in it.</param>
    public static Use Read(StrictObject json, int year)
    {
        var use = new Use(json.Text("code"), json.Text("name"), json.Text("feed"), json.Text("decidedBy"), [])
        {
            Note = json.OptionalText("note") ?? "",
            File = json.File,
        };
        var rules = new List<UseRule>();
        RuleReader.Read(
            json.Object("workflow"),
            use.Code,
            place =>
            {
                rules.Add(Rule(place, year));
                return rules[^1].Rule;
            }
        );
        json.Done();
        if (use.Code.Length > 0 && !FileName().IsMatch(use.Code))
        {
            json.Fault("code", UseProblems.BadCode(use.Code));
        }
        else if (use.Code.Length > 0 && json.File != $"uses/{use.Code}.json")
        {
            json.Fault("code", UseProblems.OtherFile(use.Code));
        }

        if (use.FeedName.Length > LongestName || (use.FeedName.Length > 0 && !FileName().IsMatch(use.FeedName)))
        {
            json.Fault("feed", UseProblems.BadFeed(use.FeedName, LongestName));
        }
        else if (Taken().IsMatch(use.FeedName))
        {
            json.Fault("feed", UseProblems.FeedTaken(use.FeedName));
        }

        return use with
        {
            Rules = [.. rules],
        };
    }

    private static UseRule Rule(StrictObject json, int year)
    {
        var rule = RuleReader.ProposalRule(json, out var proposal);
        var properties = json.Object("Properties");
        var basis = properties is null ? [] : LegalBasisReader.Read(properties);
        var assumption = properties?.OptionalText("assumption");
        properties?.Done();
        if (properties is not null && !properties.Has("legalBasis") && assumption is null)
        {
            json.Fault("Properties", UseProblems.NoBasis());
        }

        if (properties is not null && properties.Has("legalBasis") && basis.IsEmpty && properties.IsSound("legalBasis"))
        {
            properties.Fault("legalBasis", UseProblems.BasisEmpty());
        }

        foreach (var (place, document) in basis)
        {
            CheckDate(place, document, year);
        }

        return new UseRule(rule, proposal, [.. basis.Select(pair => pair.Basis)], assumption);
    }

    private static void CheckDate(StrictObject place, LegalBasis basis, int year)
    {
        if (!place.Has("date"))
        {
            place.Fault("date", UseProblems.BasisUndated(basis.Document, year));
        }
        else if (basis.Date is { } date && date.Year > year)
        {
            place.Fault("date", UseProblems.BasisTooLate(basis.Document, date, year));
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex("^(seal|feed|con|prn|aux|nul|com[0-9]|lpt[0-9])\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Taken();
}
