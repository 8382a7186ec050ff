namespace CchcWardIndex.Mutation;

/// <summary>The switch that is compiled into the mutated domain, and how it is turned from outside.</summary>
internal static class Switch
{
    /// <summary>The name of the type that the mutated domain gets.</summary>
    public const string TypeName = "CchcWardIndex.Mutant";

    /// <summary>Its source, for so many mutants.</summary>
    /// <remarks>Every loop asks whether its time is over, so that a mutant that never ends does.</remarks>
    public static string Source(int mutants) =>
        $$"""
            namespace CchcWardIndex;

            public static class Mutant
            {
                public static int Active = -1;
                public static bool Recording;
                public static volatile bool Expired;
                public static readonly bool[] Reached = new bool[{{mutants}}];

                public static bool Is(int number)
                {
                    Alive();
                    if (Recording)
                    {
                        Reached[number] = true;
                    }

                    return Active == number;
                }

                public static void Alive()
                {
                    if (Expired)
                    {
                        throw new System.TimeoutException();
                    }
                }
            }
            """;

    private static readonly Type Turned =
        Type.GetType($"{TypeName}, CchcWardIndex") ?? throw new InvalidOperationException("The domain that was loaded has no mutants.");

    private static readonly bool[] ReachedSoFar = (bool[])Turned.GetField("Reached")!.GetValue(null)!;

    /// <summary>Which mutant runs; -1 for none.</summary>
    public static int Active
    {
        set => Turned.GetField("Active")!.SetValue(null, value);
    }

    /// <summary>Whether the mutants that code passes are noted.</summary>
    public static bool Recording
    {
        set => Turned.GetField("Recording")!.SetValue(null, value);
    }

    /// <summary>Whether whatever runs is to end.</summary>
    public static bool Expired
    {
        set => Turned.GetField("Expired")!.SetValue(null, value);
    }

    /// <summary>The mutants passed since the last call.</summary>
    public static IReadOnlyList<int> Taken()
    {
        var reached = Enumerable.Range(0, ReachedSoFar.Length).Where(number => ReachedSoFar[number]).ToList();
        Array.Clear(ReachedSoFar);
        return reached;
    }
}
