using Summarizer.Llama.Gguf;

namespace Summarizer.Llama.TinyModels;

/// <summary>A weight matrix while it is written: a row for each output.</summary>
internal sealed class Matrix(int rows, int columns)
{
    private readonly Half[] values = new Half[rows * columns];

    public float this[int row, int column]
    {
        get => (float)values[row * columns + column];
        set => values[row * columns + column] = (Half)value;
    }

    public void Set(int row, int column, float[] code) => Add(row, column, code, 1);

    public void Add(int row, int column, float[] code, float factor)
    {
        for (var j = 0; j < code.Length; j++) this[row, column + j] += code[j] * factor;
    }

    public GgufTensor Tensor(string name) => GgufTensor.Halves(name, values, columns, rows);
}
