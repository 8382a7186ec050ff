namespace CchcWardIndex.Workbooks.Intake.Gate;

/// <summary>How big a workbook may be. A filled form is about 30 KB packed, 400 KB unpacked and 5,000 cells.</summary>
internal static class Limits
{
    public const int FileBytes = 20 * 1024 * 1024;
    public const long InflatedBytes = 200L * 1024 * 1024;

    // An attribute is held whole while it is read: this bounds what one can cost.
    public const long XmlPartBytes = 24L * 1024 * 1024;
    public const int Parts = 500;
    public const int Cells = 200_000;
    public const int SharedStrings = 200_000;
    public const int Depth = 64;
}
