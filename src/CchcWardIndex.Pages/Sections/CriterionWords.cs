namespace CchcWardIndex.Pages.Sections;

/// <summary>How a rule is written.</summary>
internal static class CriterionWords
{
    /// <summary>What a rule gives, to stand after its name; empty where the name says it already, or only a formula does.</summary>
    public static string Gives(string name, string gives) => gives.Length == 0 || name.EndsWith(gives, StringComparison.Ordinal) ? "" : $" → {gives}";
}
