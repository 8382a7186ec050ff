using System.Globalization;

namespace CchcWardIndex.Mutation;

/// <summary>What is asked for.</summary>
/// <param name="Draw">How many mutants; 0 for all.</param>
/// <param name="Seed">By which they are drawn.</param>
/// <param name="Within">A part of the file's path, for a look at a few; empty for all files.</param>
internal sealed record Options(int Draw, int Seed, string Within)
{
    /// <summary>As typed: <c>--draw 600 --seed 13 --in Scoring/Totals.cs</c>.</summary>
    public static Options Of(string[] arguments)
    {
        var options = new Options(0, 13, "");
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : throw new ArgumentException($"{arguments[i]} wants a value.");
            options = arguments[i] switch
            {
                "--draw" => options with { Draw = int.Parse(value, CultureInfo.InvariantCulture) },
                "--seed" => options with { Seed = int.Parse(value, CultureInfo.InvariantCulture) },
                "--in" => options with { Within = value },
                _ => throw new ArgumentException($"There is no {arguments[i]}; there are --draw, --seed, --in."),
            };
        }

        return options;
    }
}
