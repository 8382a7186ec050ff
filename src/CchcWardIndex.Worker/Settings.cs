namespace CchcWardIndex.Worker;

/// <summary>The part <c>Cchc</c> of <c>appsettings.json</c>; environment variables <c>Cchc__…</c> go before it.</summary>
public sealed class Settings
{
    /// <summary>The name of the part.</summary>
    public const string Section = "Cchc";

    /// <summary>The folder of the criteria set where a command names none. Default: <c>criteria/2022</c>, looked for in the working folder and then beside the program.</summary>
    public string Criteria { get; set; } = "criteria/2022";
}
