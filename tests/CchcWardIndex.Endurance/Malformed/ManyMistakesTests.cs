using CchcWardIndex.Tests.Malformed;

namespace CchcWardIndex.Endurance.Malformed;

public sealed class ManyMistakesTests
{
    [Fact]
    public void No_change_of_bytes_ends_in_an_exception() => Fuzz.Bytes(Effort.Of(300, 3_000));

    [Fact]
    public void No_change_of_JSON_values_ends_in_an_exception() => Fuzz.Values(Effort.Of(500, 5_000));
}
