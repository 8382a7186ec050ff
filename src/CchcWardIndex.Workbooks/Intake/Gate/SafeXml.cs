using System.Xml;

namespace CchcWardIndex.Workbooks.Intake.Gate;

/// <summary>Opens XML that a stranger wrote: no DTD, nothing fetched, nothing kept that is not asked for.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = Limits.XmlPartBytes,
    };

    public static XmlReader Open(Stream part) => XmlReader.Create(part, Settings);
}
