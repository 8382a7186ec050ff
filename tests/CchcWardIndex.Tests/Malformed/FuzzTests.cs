namespace CchcWardIndex.Tests.Malformed;

/// <summary>The first of the random mistakes; CchcWardIndex.Endurance tries more of the same.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void No_change_of_bytes_ends_in_an_exception() => Fuzz.Bytes(60);

    [Fact]
    public void No_change_of_JSON_values_ends_in_an_exception() => Fuzz.Values(100);
}
