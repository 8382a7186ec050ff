using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcWardIndex.Office.Writing.Documents;

/// <summary>The foot of a paper: who gets it on the left, who signs on the right. The name is left as dots.</summary>
internal static class SignatureBlock
{
    // Room for a signature and a seal.
    private const int SigningRoom = 1500;
    private const int LeftWidth = 4300;

    /// <summary>The foot.</summary>
    /// <param name="recipients">The last one is the archive's.</param>
    /// <param name="authority">On whose behalf: <c>TM. ỦY BAN NHÂN DÂN</c>; null for whoever signs in his own right.</param>
    /// <param name="post">The post of whoever signs.</param>
    public static Table Of(ImmutableArray<string> recipients, string? authority, string post)
    {
        var left = new List<Paragraph> { Prose.Line(new PaperLook(12) { Bold = true, Italic = true }, "Nơi nhận:") };
        left.AddRange(recipients.Select((recipient, index) => Prose.Line(new PaperLook(11), $"- {recipient}{(index == recipients.Length - 1 ? "." : ";")}")));
        var right = new List<Paragraph>();
        if (authority is not null)
        {
            right.Add(Prose.Line(PaperLook.Title, authority));
        }

        right.Add(Prose.Line(PaperLook.Title, post));
        right.Add(Prose.Line(PaperLook.Centred with { Before = SigningRoom }, "………………………………"));
        return PaperTable.Bare([LeftWidth, Paper.Width - LeftWidth], PaperTable.Row(PaperTable.Cell([.. left]), PaperTable.Cell([.. right])));
    }
}
