namespace CchcWardIndex.Criteria;

/// <summary>What a misspelt name was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>The known name that takes the fewest changed letters; null where none is at all like it.</summary>
    public static string? Of(string given, IEnumerable<string> known) =>
        known
            .Select(name => (Name: name, Distance: Distance(Bare(given), Bare(name))))
            .Where(pair => pair.Distance <= Math.Max(Bare(given).Length, Bare(pair.Name).Length) / 2)
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.Name)
            .FirstOrDefault();

    // The dashes before an option make no two options alike.
    private static string Bare(string name) => name.TrimStart('-').ToUpperInvariant();

    /// <summary>How many letters have to be inserted, left out or changed.</summary>
    public static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
