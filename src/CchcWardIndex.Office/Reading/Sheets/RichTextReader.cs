using System.Text;
using System.Xml;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>Follows the pieces of one text while they are read, and remembers which are struck out, raised or lowered.</summary>
internal sealed class RichTextReader
{
    // More is never shown of a text that is asked back.
    private const int MostSeen = 120;

    private readonly StringBuilder _seen = new();
    private readonly StringBuilder _unstruck = new();
    private readonly StringBuilder _piece = new();
    private Marks _all;
    private Marks _ofPiece;
    private bool _isOwn;
    private bool _anyOwn;
    private bool _inherits;

    // Of the piece that comes next.
    private Marks _marks;

    /// <summary>A piece begins: it has no font of its own until one is read.</summary>
    public void Begin() => (_marks, _isOwn) = (Marks.None, false);

    /// <summary>Reads the font of a piece; leaves the reader on its end.</summary>
    public void ReadFont(XmlReader xml) => (_marks, _isOwn) = (FontMarks.Read(xml), true);

    /// <summary>Takes the text of a piece.</summary>
    public void Add(string text)
    {
        // A struck blank says nothing; it goes with what stands before it.
        var isBlank = CellText.Clean(text).Length == 0;
        var marks = isBlank ? _ofPiece : _marks;
        if (marks != _ofPiece)
        {
            Close();
            _ofPiece = marks;
        }

        _piece.Append(text);
        (_all, _anyOwn, _inherits) = (_all | marks, _anyOwn || (_isOwn && !isBlank), _inherits || !(_isOwn || isBlank));
    }

    /// <summary>What there is to remember of the text; null where the font of its cell alone says how it stands.</summary>
    public RichText? Finish()
    {
        Close();
        return _all != Marks.None ? new RichText(new Marking(_all, Escapes.Undo(_seen.ToString().Trim()), Escapes.Undo(_unstruck.ToString())), _inherits)
            : _anyOwn && !_inherits ? RichText.Plain
            : null;
    }

    // Pieces with one mark that follow each other are one to whoever looks at them.
    private void Close()
    {
        var text = _piece.ToString();
        _piece.Clear();
        if (!_ofPiece.HasFlag(Marks.Struck))
        {
            _unstruck.Append(text);
        }

        if (text.Length == 0 || _seen.Length > MostSeen)
        {
            return;
        }

        var afterBlank = _seen.Length == 0 || _seen[^1] == ' ';
        var shown = text.Length <= MostSeen ? text : string.Concat(text.AsSpan(0, MostSeen), "…");
        shown = afterBlank ? shown.TrimStart() : shown;
        _seen.Append(_ofPiece == Marks.None ? shown : $"{(afterBlank ? "" : " ")}{shown.Trim()} ({Marking.Words(_ofPiece)}) ");
    }
}
